package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Pay pay) {}

sealed interface Pay permits Plastic {}

record Plastic(String number) implements Pay {} // error: [QRY-315] since 2024-01-15: users.pay lost the record Card and has the new record Plastic, with the same fields; is it renamed? if so, write @Renamed(from = "Card") on Plastic; if not, write a migration that maps it to another: @Migration(dateVersion = "<today>") static UserV<today> mapPay(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
