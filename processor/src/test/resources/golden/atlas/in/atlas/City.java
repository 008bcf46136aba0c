package atlas;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import java.util.List;

@Table("cities")
@Index({"country", "population"})
@Index("name")
public record City(
    Id<City> id,
    String name,
    @References(Country.class) String country,
    int population,
    Point location,
    List<String> alternateNames,
    @Optional Instant surveyedAt) {}
