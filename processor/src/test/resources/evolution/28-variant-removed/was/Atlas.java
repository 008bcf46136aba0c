package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Pay pay) {}

sealed interface Pay permits Card, Cash {}

record Card(String number) implements Pay {}

record Cash(int amount) implements Pay {}
