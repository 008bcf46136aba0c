package geo;

import dev.quarry.annotation.*;

@Schema(tables = {User.class, Place.class})
interface Atlas {}

@Table("users")
record User(@Key String code, String name) {}

@Table("places")
record Place(@Key String code, int size) {}
