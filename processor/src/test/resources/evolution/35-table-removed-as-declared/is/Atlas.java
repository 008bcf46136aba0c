package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class, removed = "places")
interface Atlas {}

@Table("users")
record User(@Key String code, String name) {}
