package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    @Index(where = "name = Paris") String name, // error: [QRY-205] condition "name = Paris" compares a String, but only enums and booleans have constants; ask whether it is present, or keep a boolean component for what you mean
    @Index(where = "name is present") int population) {} // error: [QRY-205] condition "name is present" asks about a component that is never absent; remove the condition, or mark the component @Optional
