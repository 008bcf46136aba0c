package geo;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("cities")
@Removed({"nickname", "name"}) // error: [QRY-214] @Removed says that City gave up "name", but that is a component of it; take the name out of @Removed, or remove the component
record City(Id<City> id, String name, List<Point> corners) {}
