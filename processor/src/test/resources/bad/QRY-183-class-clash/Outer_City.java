package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("towns")
record Outer_City(@Key String name) {} // error: [QRY-183] geo.Outer.City and geo.Outer_City would both get the class geo.Outer_CityTable; rename one of them
