package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Set;

@Table("cities")
@Index({"names", "tags"}) // error: [QRY-132] index (names, tags) leads to several collections, which would need an entry per combination of their elements; keep one path to a List or Set in an index
record City(Id<City> id, List<String> names, Set<String> tags) {}
