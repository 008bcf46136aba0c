package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index(value = "population", name = "country") // error: [QRY-134] the index of reference country and index (population) have the same name, "country"; give the latter another: @Index(name = …)
record City(
    Id<City> id,
    int population,
    @Index(name = "by-size") int height,
    @Index(name = "by-size") int area, // error: [QRY-134] index (area) and index (height) have the same name, "by-size"; give one of them another: @Index(name = …)
    @References(Country.class) String country) {}
