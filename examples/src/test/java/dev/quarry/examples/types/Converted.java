package dev.quarry.examples.types;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Components of a type that only a converter knows: as key, in an index, optional, defaulted. */
@Table
record Converted(
    @Key @Convert(Celsius.Stored.class) Celsius key,
    @Index @Convert(Celsius.Stored.class) Celsius indexed,
    @Optional @Nullable @Convert(Celsius.Stored.class) Celsius optional,
    @Default("20") @Convert(Celsius.Stored.class) Celsius usual) {}
