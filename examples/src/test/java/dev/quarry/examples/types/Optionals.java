package dev.quarry.examples.types;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Optional components of both kinds, more than two bytes of presence bits hold. */
@Table
@SuppressWarnings("ArrayRecordComponent") // a component type like any other
record Optionals(
    Id<Optionals> id,
    @Optional @Nullable Boolean bool,
    @Optional @Nullable Byte int8,
    @Optional @Nullable Short int16,
    @Optional @Nullable Integer int32,
    @Optional @Nullable Long int64,
    @Optional @Nullable Character char16,
    @Optional @Nullable Float float32,
    @Optional @Nullable Double float64,
    @Optional @Nullable String text,
    @Optional byte @Nullable [] array,
    @Optional @Nullable Bytes bytes,
    @Optional @Nullable Color color,
    @Optional @Nullable Point point,
    @Optional @Nullable Shape shape,
    @Optional @Nullable List<String> list,
    java.util.Optional<Integer> maybeNumber,
    java.util.Optional<BigDecimal> maybeDecimal,
    java.util.Optional<LocalDate> maybeDate,
    java.util.Optional<Id<Optionals>> maybeId,
    java.util.Optional<Point> maybePoint,
    java.util.Optional<Shape> maybeShape,
    java.util.Optional<Map<String, Color>> maybeMap) {}
