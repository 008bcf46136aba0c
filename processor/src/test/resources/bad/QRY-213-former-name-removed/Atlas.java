package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = City.class, removed = "towns") // error: [QRY-213] @Renamed says that table "cities" was named "towns" before, but @Schema says that it was given up; take the name out of one of them
interface Atlas {}
