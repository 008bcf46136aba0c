package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.Map;

@Table("cities")
record City(Id<City> id, Map<Integer, String> names) {} // error: [QRY-124] City.names is a map with keys of type Integer, but keys are texts; use Map<String, …>, or a list of records
