package geo;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(Id<City> id, @Default("0,0") Point location) {} // error: [QRY-146] City.location is a nested record, which has no default; make it optional
