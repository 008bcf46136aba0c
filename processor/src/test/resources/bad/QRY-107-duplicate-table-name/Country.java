package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("places") // error: [QRY-107] geo.City and geo.Country have one table name, "places"; give one of them another: @Table("…")
record Country(@Key String name) {}
