package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.Report;
import java.util.List;

/** The entries of the index by name that begin with a text. */
record NamePrefix(String prefix) implements Step {
  private static final int SHOWN = 10;

  @Override
  public String title() {
    return "Prefix search: cities whose name begins with \"" + prefix + "\"";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<City> cities =
        report.call(
            "atlas.cities().byName().nameStartsWith(\"%s\").list()".formatted(prefix),
            () -> atlas.cities().byName().nameStartsWith(prefix).list());
    report.print(CityRows.table(cities.stream().limit(SHOWN).toList()));
    if (cities.size() > SHOWN) {
      report.printf("%nand %,d more", cities.size() - SHOWN);
    }
  }
}
