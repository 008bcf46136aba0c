package dev.quarry.examples.atlas.load;

import dev.quarry.examples.atlas.model.Country;
import dev.quarry.examples.atlas.model.Region;
import java.util.List;

/** The lines of {@code countries.csv}. */
final class CountryFormat implements RowFormat<Country> {

  @Override
  public List<String> columns() {
    return List.of(
        "code",
        "name",
        "region",
        "subregion",
        "capital",
        "independent",
        "landlocked",
        "areaKm2",
        "currencies",
        "languages",
        "borders");
  }

  @Override
  public Country row(Fields fields) throws DamagedLineException {
    return new Country(
        fields.text("code"),
        fields.text("name"),
        fields.constant("region", Region.class),
        fields.optionalText("subregion"),
        fields.optionalText("capital"),
        fields.optionalFlag("independent"),
        fields.flag("landlocked"),
        fields.optionalNumber("areaKm2"),
        fields.list("currencies"),
        fields.list("languages"),
        fields.list("borders"));
  }
}
