package geo;

import dev.quarry.annotation.Schema;

@Schema(
    tables = {
      City.class,
      Country.class // error: [QRY-107] geo.City and geo.Country have one table name, "places"; give one of them another: @Table("…")
    })
interface Atlas {}
