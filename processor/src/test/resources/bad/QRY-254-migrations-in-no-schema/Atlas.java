package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = User.class)
interface Atlas {}
