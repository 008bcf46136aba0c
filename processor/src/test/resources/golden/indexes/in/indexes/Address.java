package indexes;

import dev.quarry.annotation.Optional;

public record Address(String street, @Optional City city) {}
