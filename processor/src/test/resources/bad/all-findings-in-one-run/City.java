package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("cities")
@Index({"country", "populaton"}) // error: [QRY-103] index path "populaton" names no component of City; did you mean "population"?
record City(
    Id<City> id,
    @References(Point.class) String country, // error: [QRY-150] City.country refers to Point, which is no table; annotate Point with @Table, or remove @References
    @Optional int population, // error: [QRY-140] City.population is of the primitive type int, which cannot be absent; use Integer, or remove @Optional
    Point location,
    Thread thread, // error: [QRY-120] City.thread has the type Thread, which is not known to Quarry; store it as a type that is known, with @Convert(SomeConverter.class)
    List names) {} // error: [QRY-121] City.names has the raw type List, which does not say what it holds; name it, as in List<String>
