package geo;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Renamed(from = "towns")
@Removed({"nickname", "title"})
record City(
    Id<City> id,
    @Renamed(from = "title") String name) {} // error: [QRY-213] @Renamed says that name was named "title" before, but @Removed says that it was given up; take the name out of one of them
