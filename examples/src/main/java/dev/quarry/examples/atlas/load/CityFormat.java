package dev.quarry.examples.atlas.load;

import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Feature;
import dev.quarry.examples.atlas.model.Point;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Set;

/**
 * The lines of {@code cities.csv}. Knows the countries, so as to blame the line and not the batch.
 */
final class CityFormat implements RowFormat<City> {
  private final Set<String> countries;

  CityFormat(Set<String> countries) {
    this.countries = countries;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "geonameId",
        "name",
        "country",
        "featureCode",
        "adminCode",
        "population",
        "longitude",
        "latitude");
  }

  @Override
  public City row(Fields fields) throws DamagedLineException {
    String country = fields.text("country");
    if (!countries.contains(country)) {
      throw new DamagedLineException("there is no country \"" + country + "\"");
    }
    return new City(
        Id.next(),
        fields.wholeNumber("geonameId", 1),
        fields.text("name"),
        country,
        fields.constant("featureCode", Feature.class),
        fields.optionalText("adminCode"),
        fields.wholeNumber("population", 0),
        new Point(fields.number("latitude", -90, 90), fields.number("longitude", -180, 180)));
  }
}
