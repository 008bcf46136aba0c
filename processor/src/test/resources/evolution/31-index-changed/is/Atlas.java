package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
@Index(value = {"name", "age"}, name = "n")
record User(@Key String code, String name, int age) {}
