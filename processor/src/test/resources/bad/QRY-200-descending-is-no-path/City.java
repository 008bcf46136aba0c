package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index(value = {"country", "population"}, descending = "popluation") // error: [QRY-200] descending path "popluation" is no path of index (country, population); did you mean "population"?
record City(
    Id<City> id,
    @Index(descending = "name") String country, // error: [QRY-200] descending path "name" is no path of index (country); its paths are country
    @Index(descending = "population") int population,
    String name) {}
