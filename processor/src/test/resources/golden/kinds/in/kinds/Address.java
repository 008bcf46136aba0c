package kinds;

import dev.quarry.annotation.Optional;

public record Address(String city, @Optional Status status, boolean verified) {}
