package nested;

import dev.quarry.annotation.Optional;

public record Point(int x, int y, @Optional Integer z) {}
