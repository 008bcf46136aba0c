package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index(
    value = "country",
    include = {
      "name",
      "location.latitude", // error: [QRY-207] index (country) includes "location.latitude", which "location" does, too; remove one
      "location",
      "name" // error: [QRY-207] index (country) includes "name" twice; remove one
    })
record City(
    Id<City> id,
    String country,
    @Index(include = {"*", "name"}) int population, // error: [QRY-207] index (population) includes "name", which "*" does, too; remove one
    String name,
    Point location) {}
