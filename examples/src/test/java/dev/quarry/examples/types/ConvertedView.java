package dev.quarry.examples.types;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** Converted components. */
@Projection(of = Converted.class)
record ConvertedView(@Optional @Nullable Celsius optional, Celsius usual) {}
