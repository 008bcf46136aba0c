package dev.quarry.examples.golden;

import dev.quarry.annotation.Optional;
import org.jspecify.annotations.Nullable;

/** A nested record with an optional component. */
record Place(double latitude, double longitude, @Optional @Nullable Integer altitude) {}
