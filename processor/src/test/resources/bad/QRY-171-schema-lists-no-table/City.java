package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("cities")
record City(@Key String name) {}
