package geo;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(Id<City> id, @Optional java.util.Optional<String> name) {} // error: [QRY-142] City.name is a java.util.Optional, which says that it may be absent; remove @Optional, or declare the type itself
