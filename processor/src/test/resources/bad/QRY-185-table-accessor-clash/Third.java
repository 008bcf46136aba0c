package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("database")
record Third(@Key String name) {}
