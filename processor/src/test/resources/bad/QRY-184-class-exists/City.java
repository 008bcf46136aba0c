package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("cities")
record City(@Key String name) {} // error: [QRY-184] class CityTable is to be generated, but is in the sources already; rename that class
