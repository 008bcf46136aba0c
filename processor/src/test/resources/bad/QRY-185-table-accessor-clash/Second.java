package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("order_lines")
record Second(@Key String name) {}
