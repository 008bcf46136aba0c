package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, String name) {} // error: [QRY-302] since 2024-01-15: users.fax is gone; it was String; write @Removed("fax") on the record that had it, or use its values in a migration: @Migration(dateVersion = "<today>") static UserV<today> dropFax(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
