package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = {City.class, Town.class}) // error: [QRY-211] @Renamed says that table "cities" was named "towns" before, but another table is named so now; take the name out of @Renamed
interface Atlas {}
