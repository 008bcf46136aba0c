package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}
