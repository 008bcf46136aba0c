package geo;

import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(Id<City> id, @References(Line.class) String line) {} // error: [QRY-152] City.line refers to Line, whose key has several components: book, number; refer to a table with a key of one component, or remove @References
