package projections;

import dev.quarry.annotation.Optional;

public record Print(int year, @Optional String city) {}
