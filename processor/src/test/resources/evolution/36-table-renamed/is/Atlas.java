package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("people")
record User(@Key String code, String name) {} // error: [QRY-317] table users is gone and table people, with the same fields, is new; is it renamed? if so, write @Renamed(from = "users") on the record of people; if not, list the record of users too, or write removed = "users" in @Schema
