package geo;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Renamed(from = {"towns", "2nd towns"}) // error: [QRY-210] "2nd towns" is no name that a table can have had; write the name as it stood in @Table
@Removed({"", "location.altitude"}) // error: [QRY-210] "" is no name that a component of City can have had; write the name as it stood in the source // error: [QRY-210] "location.altitude" is no name that a component of City can have had; put @Removed on the nested record, with the name alone
record City(
    Id<City> id,
    @Renamed(from = {}) String name, // error: [QRY-210] @Renamed in City tells no name; write one, or remove @Renamed
    @Renamed(from = "the size") int size, // error: [QRY-210] "the size" is no name that a component of City can have had; write the name as it stood in the source
    Kind kind) {}
