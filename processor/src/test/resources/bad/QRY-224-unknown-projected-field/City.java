package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import java.util.List;

@Table("cities")
record City(
    @Key String name,
    int population,
    Point location,
    @Optional String mayor,
    @Optional Integer area,
    List<String> twins) {}
