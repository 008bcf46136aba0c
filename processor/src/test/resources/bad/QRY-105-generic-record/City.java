package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table
record City(@Key String name, Range<Integer> height) {}
