package scalars;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;

@Table
public record Boxes(
    @Key Integer key,
    Boolean bool,
    @Optional Boolean optionalBool,
    @Optional Byte int8,
    @Optional Short int16,
    @Optional Integer int32,
    @Optional Long int64,
    @Optional Character char16,
    @Optional Float float32,
    @Optional Double float64,
    java.util.Optional<Integer> nothing) {}
