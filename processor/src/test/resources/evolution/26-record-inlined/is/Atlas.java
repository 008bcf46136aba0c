package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, String street, String city) {} // error: [QRY-312] since 2024-01-15: users.home is gone, and what it held is now street, city; write a migration that moves it: @Migration(dateVersion = "<today>") static UserV<today> inlineHome(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
