package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    @Index(where = "status = OPNE") String name, // error: [QRY-204] condition "status = OPNE" names no constant of Status; did you mean OPEN?
    @Index(where = "active = yes") int population, // error: [QRY-204] condition "active = yes" names no constant of boolean; its constants are false, true
    Status status,
    boolean active) {}
