package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = City.class, removed = {"visits", "cities"}) // error: [QRY-215] @Schema says that table "cities" was given up, but lists it; take it out of one of the two
interface Atlas {}
