package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, String name) {} // error: [QRY-308] since 2024-01-15: users.name was optional and is now required, but stored documents may lack it; give it a @Default, or write a migration: @Migration(dateVersion = "<today>") static UserV<today> fillName(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
