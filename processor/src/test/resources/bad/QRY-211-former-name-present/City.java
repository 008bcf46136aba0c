package geo;

import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Renamed(from = "cities") // error: [QRY-211] @Renamed says that table "cities" was named so before, but that is its name now; take the name out of @Renamed
record City(
    Id<City> id,
    @Renamed(from = {"title", "size"}) String name, // error: [QRY-211] @Renamed says that name was named "size" before, but in City that is another component now; take the name out of @Renamed
    @Renamed(from = "size") int size, // error: [QRY-211] @Renamed says that size was named "size" before, but in City that is its name now; take the name out of @Renamed
    Kind kind) {}
