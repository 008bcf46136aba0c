package geo;

import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Renamed(from = {}) // error: [QRY-210] @Renamed on City tells no name; write one, or remove @Renamed
record City(Id<City> id, String name) {}
