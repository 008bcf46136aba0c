package geo;

import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Renamed(from = {"places", "towns"})
record City(Id<City> id, String name) {}
