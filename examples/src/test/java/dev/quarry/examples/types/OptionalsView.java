package dev.quarry.examples.types;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Absence told in the other way than in the document, and parts of what may be absent. */
@Projection(of = Optionals.class)
record OptionalsView(
    java.util.Optional<Integer> int32,
    @Optional @Nullable Point point,
    @Optional @Nullable @Path("point.x") Integer x,
    java.util.Optional<Shape> shape,
    java.util.Optional<List<String>> list,
    @Optional @Nullable Integer maybeNumber,
    java.util.Optional<LocalDate> maybeDate,
    @Path("maybePoint.y") java.util.Optional<Double> y,
    @Optional @Nullable Map<String, Color> maybeMap) {}
