package geo;

import dev.quarry.annotation.Optional;

record Point(double x, @Optional double y) {} // error: [QRY-140] Point.y is of the primitive type double, which cannot be absent; use Double, or remove @Optional
