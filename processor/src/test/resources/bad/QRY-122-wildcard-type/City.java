package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;

@Table("cities")
record City(
    Id<City> id,
    List<?> names, // error: [QRY-122] City.names has the type List<?>, whose wildcard does not say what it holds; name one type, as in List<String>
    Map<String, ? extends Number> sizes, // error: [QRY-122] City.sizes has the type Map<String, ? extends Number>, whose wildcard does not say what it holds; name one type, as in Map<String, Integer>
    Id<?> country) {} // error: [QRY-122] City.country has the type Id<?>, whose wildcard does not say what it holds; name one type, as in Id<City>
