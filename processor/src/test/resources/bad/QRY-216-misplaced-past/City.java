package geo;

import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(Id<City> id, Point location) {
  @Renamed(from = "MAX") static final int LIMIT = 3; // error: [QRY-216] @Renamed on City.LIMIT stands on nothing that is stored under a name; put it on a component, an enum constant, a record of a sealed interface or a table's record
}
