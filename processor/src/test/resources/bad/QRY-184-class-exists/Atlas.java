package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = City.class)
interface Atlas {} // error: [QRY-184] class AtlasTransaction is to be generated, but is in the sources already; rename that class
