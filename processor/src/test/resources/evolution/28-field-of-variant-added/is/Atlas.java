package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Pay pay) {}

sealed interface Pay permits Card {}

record Card(String number, String holder) implements Pay {} // error: [QRY-301] since 2024-01-15: users.pay(Card).holder is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>") static UserV<today> addPayCardHolder(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
