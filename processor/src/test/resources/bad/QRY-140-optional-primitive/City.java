package geo;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(Id<City> id, @Optional int population, Point location) {} // error: [QRY-140] City.population is of the primitive type int, which cannot be absent; use Integer, or remove @Optional
