package geo;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("cities")
record City(@Key @Default("Paris") String name) {} // error: [QRY-144] City.name is a key, which every document has of its own; remove @Default
