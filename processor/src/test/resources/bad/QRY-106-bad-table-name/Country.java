package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table(
    "countries-of-the-world-and-of-all-the-other-worlds-that-may-be-found") // error: [QRY-106] "countries-of-the-world-and-of-all-the-other-worlds-that-may-be-found" is no name for a table; begin with a letter, go on with letters, digits, _ and -, at most 64 in all
record Country(@Key String name) {}
