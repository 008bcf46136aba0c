package geo;

import dev.quarry.annotation.Removed;

@Removed("x") // error: [QRY-214] @Removed says that Point gave up "x", but that is a component of it; take the name out of @Removed, or remove the component
record Point(double x, double y) {}
