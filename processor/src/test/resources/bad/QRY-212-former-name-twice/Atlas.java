package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = {City.class, Town.class}) // error: [QRY-212] @Renamed says that table "towns" was named "places" before, and says it of "cities" too; leave the name with the one whose documents are stored under it
interface Atlas {}
