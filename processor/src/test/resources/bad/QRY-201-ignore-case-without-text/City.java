package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.Set;

@Table("cities")
record City(
    Id<City> id,
    @Index(ignoreCase = true) String name,
    @Index(ignoreCase = true) Set<String> otherNames,
    @Index(ignoreCase = true) int population) {} // error: [QRY-201] index (population) is to ignore case, but none of its paths leads to text; remove ignoreCase, or index a String
