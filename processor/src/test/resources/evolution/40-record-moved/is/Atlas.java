package earth;

import dev.quarry.annotation.*;

@Schema(tables = Person.class)
interface Atlas {}

@Table("users")
record Person(@Key String code, String name) {}
