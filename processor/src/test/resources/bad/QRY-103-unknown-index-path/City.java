package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index({"country", "populaton"}) // error: [QRY-103] index path "populaton" names no component of City; did you mean "population"?
record City(Id<City> id, String country, int population, Point location) {}
