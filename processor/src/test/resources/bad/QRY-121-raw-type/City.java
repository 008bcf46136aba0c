package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;

@Table("cities")
record City(
    Id<City> id,
    List names, // error: [QRY-121] City.names has the raw type List, which does not say what it holds; name it, as in List<String>
    Map sizes, // error: [QRY-121] City.sizes has the raw type Map, which does not say what it holds; name it, as in Map<String, Integer>
    Id country, // error: [QRY-121] City.country has the raw type Id, which does not say what it holds; name it, as in Id<City>
    java.util.Optional capital) {} // error: [QRY-121] City.capital has the raw type Optional, which does not say what it holds; name it, as in Optional<String>
