package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, int age) {} // error: [QRY-305] since 2024-01-15: users.age was String and is now int, which not every text may name; write a migration that converts it: @Migration(dateVersion = "<today>") static UserV<today> convertAge(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
