package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
@Removed("fax")
record User(@Key String code, String name) {}
