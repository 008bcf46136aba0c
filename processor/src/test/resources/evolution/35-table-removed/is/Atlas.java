package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class) // error: [QRY-316] table places is gone; write removed = "places" in @Schema, or list its record there
interface Atlas {}

@Table("users")
record User(@Key String code, String name) {}
