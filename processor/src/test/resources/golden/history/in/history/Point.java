package history;

import dev.quarry.annotation.Removed;

@Removed({"altitude", "datum"})
public record Point(double latitude, double longitude) {}
