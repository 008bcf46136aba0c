package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("1st cities") // error: [QRY-106] "1st cities" is no name for a table; begin with a letter, go on with letters, digits, _ and -, at most 64 in all
record City(@Key String name) {}
