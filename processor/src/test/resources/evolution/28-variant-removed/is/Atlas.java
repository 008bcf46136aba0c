package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Pay pay) {}

sealed interface Pay permits Card {} // error: [QRY-314] since 2024-01-15: users.pay lost the record Cash, which stored documents may hold; write a migration that maps it to another: @Migration(dateVersion = "<today>") static UserV<today> mapPay(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;

record Card(String number) implements Pay {}
