package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table("cities")
@Index({
  "name",
  "location" // error: [QRY-131] index path "location" leads to a nested record, which has no order; index its components, as in "location.x"
})
record City(
    Id<City> id,
    String name,
    Point location,
    @Index Map<String, String> names, // error: [QRY-131] index path "names" leads to a map, which has no order; index a number, text, time, enum or Id, or a List or Set of these
    @Index List<Point> outline, // error: [QRY-131] index path "outline" leads to a list whose elements are a nested record, which has no order; index a number, text, time, enum or Id, or a List or Set of these
    @Index Set<List<String>> groups) {} // error: [QRY-131] index path "groups" leads to a set whose elements are a list, which has no order; index a number, text, time, enum or Id, or a List or Set of these
