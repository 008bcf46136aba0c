package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Address home) {} // error: [QRY-312] since 2024-01-15: users.home is new, and holds what was street, city; write a migration that moves it: @Migration(dateVersion = "<today>") static UserV<today> extractHome(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;

record Address(String street, String city) {}
