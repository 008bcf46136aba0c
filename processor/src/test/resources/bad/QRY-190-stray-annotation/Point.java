package geo;

import dev.quarry.annotation.Optional;

record Point(double x, @Optional Double y) {}
