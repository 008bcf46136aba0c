package geo;

import dev.quarry.annotation.Path;

record Dot(
    @Path("x") double left) {} // warning: [QRY-190] @Path on Dot.left means nothing: it is on no component of a projection; remove it, or annotate the record with @Projection
