package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index({"name", "country", "name"}) // error: [QRY-136] index (name, country, name) has the path "name" twice; remove one
record City(Id<City> id, String name, String country) {}
