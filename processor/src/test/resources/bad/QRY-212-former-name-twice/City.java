package geo;

import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Renamed(from = "places")
record City(
    Id<City> id,
    @Renamed(from = "title") String name,
    @Renamed(from = "title") String label, // error: [QRY-212] @Renamed says that label was named "title" before, and says it of name too; leave the name with the one whose values are stored under it
    @Renamed(from = {"people", "people"}) int population, // error: [QRY-212] @Renamed says that population was named "people" before, twice; leave the name with the one whose values are stored under it
    Rank rank) {}
