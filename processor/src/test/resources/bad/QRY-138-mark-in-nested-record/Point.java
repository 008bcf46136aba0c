package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;

record Point(
    @Key double x, // error: [QRY-138] Point.x is marked @Key, but lies in a nested record; mark components of the table's record
    @Index double y) {} // error: [QRY-138] Point.y is marked @Index, but lies in a nested record; write the path on the table's record, as in @Index("location.y")
