package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = City.class)
interface Atlas {}
