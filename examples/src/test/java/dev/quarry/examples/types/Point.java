package dev.quarry.examples.types;

import dev.quarry.annotation.Optional;
import org.jspecify.annotations.Nullable;

/** A nested record with an optional component. */
record Point(int x, double y, @Optional @Nullable Integer z) {}
