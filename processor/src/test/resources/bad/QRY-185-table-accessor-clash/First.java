package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("order-lines")
record First(@Key String name) {}
