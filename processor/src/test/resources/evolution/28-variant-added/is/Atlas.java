package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Pay pay) {}

sealed interface Pay permits Card, Cash {}

record Card(String number) implements Pay {}

record Cash(int amount) implements Pay {} // note: [QRY-318] since 2024-01-15: users.pay has the new record Cash; older programs refuse documents that hold it
