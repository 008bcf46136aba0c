package scalars;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table
public record Primitives(
    @Key boolean bool,
    @Key byte int8,
    @Key short int16,
    @Key int int32,
    @Key long int64,
    @Key char char16,
    @Key float float32,
    @Key double float64) {}
