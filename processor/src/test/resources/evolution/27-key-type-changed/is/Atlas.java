package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key long code, String name) {} // error: [QRY-313] since 2024-01-15: the key of users was code of int and is now code of long; write a migration that gives each document its new key: @Migration(dateVersion = "<today>") static UserV<today> rekeyCode(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
