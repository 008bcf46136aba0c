package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("lines")
record Line(@Key String book, @Key int number) {}
