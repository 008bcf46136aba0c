package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index(value = "name", where = "actve = true") // error: [QRY-203] condition path "actve" names no component of City; did you mean "active"?
record City(Id<City> id, String name, boolean active) {}
