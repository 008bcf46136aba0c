package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;

@Table("cities")
record City(
    Id<City> id,
    List<java.util.Optional<String>> names, // error: [QRY-123] City.names has an Optional inside another type, but only a component can be absent; leave absent elements out, or declare the component itself as Optional
    Map<String, List<java.util.Optional<Integer>>> sizes, // error: [QRY-123] City.sizes has an Optional inside another type, but only a component can be absent; leave absent elements out, or declare the component itself as Optional
    java.util.Optional<java.util.Optional<String>> capital) {} // error: [QRY-123] City.capital has an Optional inside another type, but only a component can be absent; leave absent elements out, or declare the component itself as Optional
