package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index("name")
record City(
    Id<City> id,
    @Index(unique = true) String name) {} // error: [QRY-133] index (name) is declared twice; remove one
