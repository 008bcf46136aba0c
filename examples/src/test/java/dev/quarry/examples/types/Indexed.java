package dev.quarry.examples.types;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index of each kind. */
@Table
@Index({"color", "number", "text"})
@Index({"color", "origin.z", "number"})
@Index({"words", "number"})
@Index("origin.x")
record Indexed(
    Id<Indexed> id,
    @Index(unique = true) int unique,
    int number,
    @Index String text,
    @Index @Optional @Nullable Integer sparse,
    Color color,
    @Optional @Nullable Point origin,
    List<String> words) {}
