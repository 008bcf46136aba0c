package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, double age) {} // error: [QRY-304] since 2024-01-15: users.age was long and is now double, which rounds large values; write a migration that converts it: @Migration(dateVersion = "<today>") static UserV<today> convertAge(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
