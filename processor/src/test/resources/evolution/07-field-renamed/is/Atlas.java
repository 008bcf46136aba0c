package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, String fullName) {} // error: [QRY-303] since 2024-01-15: name is gone and users.fullName, of the same type, is new; is it renamed? if so, write @Renamed(from = "name") on fullName; if not, write @Removed("name") on its record
