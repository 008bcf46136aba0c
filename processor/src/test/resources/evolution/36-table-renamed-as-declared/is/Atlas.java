package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("people")
@Renamed(from = "users")
record User(@Key String code, String name) {}
