package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index({"country", "name"})
@Index({"a.bC", "aBC"})
record City( // error: [QRY-180] paths "a.bC" and "aBC" would get one method in a range; rename a component
    Id<City> id,
    String country,
    String name,
    @Index(name = "country-and-name") int countryAndName, // error: [QRY-180] index "country-and-name" and index "country_name" would get one method, byCountryAndName; give the index another name: @Index(name = …)
    Area a,
    int aBC) {}
