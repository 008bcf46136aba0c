package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.util.List;

@Table("cities")
@Index(
    value = {"country", "population"},
    include = {
      "name",
      "population", // error: [QRY-208] index (country, population) includes "population", which its entries hold anyway as one of its paths; remove it
      "id" // error: [QRY-208] index (country, population) includes "id", which its entries hold anyway as part of the key; remove it
    })
record City(
    Id<City> id,
    String country,
    int population,
    @Index(ignoreCase = true, include = "name") String name,
    @Index(include = "area") double area,
    @Index(include = "rent") BigDecimal rent,
    @Index(include = "tags") List<String> tags) {}
