package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("cities")
@Index({
  "name.length", // error: [QRY-104] index path "name.length" goes on behind City.name of type String, though paths go through nested records only; end it at "name", or index another component
  "streets.name" // error: [QRY-104] index path "streets.name" goes on behind City.streets of type List<Street>, though paths go through nested records only; end it at "streets", or index another component
})
record City(Id<City> id, String name, List<Street> streets) {}
