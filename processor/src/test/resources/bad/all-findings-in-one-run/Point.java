package geo;

import dev.quarry.annotation.Optional;

record Point(
    Object x, // error: [QRY-120] Point.x has the type Object, which is not known to Quarry; store it as a type that is known, with @Convert(SomeConverter.class)
    @Optional double y) {} // error: [QRY-140] Point.y is of the primitive type double, which cannot be absent; use Double, or remove @Optional
