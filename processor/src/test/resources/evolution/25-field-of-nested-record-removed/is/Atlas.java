package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Address home) {}

record Address(String street) {} // error: [QRY-302] since 2024-01-15: users.home.city is gone; it was String; write @Removed("city") on the record that had it, or use its values in a migration: @Migration(dateVersion = "<today>") static UserV<today> dropHomeCity(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
