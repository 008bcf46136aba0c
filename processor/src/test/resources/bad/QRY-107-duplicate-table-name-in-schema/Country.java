package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("places")
record Country(@Key String name) {}
