package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("places")
record City(@Key String name) {}
