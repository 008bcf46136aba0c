package atlas;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;

@Table("countries")
public record Country(
    @Key String code, String name, Region region, @Optional String capital, boolean landlocked) {}
