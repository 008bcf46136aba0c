package geo;

import dev.quarry.annotation.Renamed;

@Renamed(from = "Location") // error: [QRY-216] @Renamed on Point stands on nothing that is stored under a name; put it on a component, an enum constant, a record of a sealed interface or a table's record
record Point(double x, double y) {}
