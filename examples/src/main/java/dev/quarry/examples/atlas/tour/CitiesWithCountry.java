package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityTable.COUNTRY_REFERENCE;
import static dev.quarry.examples.atlas.model.CityTable.NAME;
import static dev.quarry.examples.atlas.model.CityTable.POPULATION;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Country;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import dev.quarry.query.Joined;
import java.util.List;

/** Cities together with the countries that they refer to, which are fetched in one batch. */
record CitiesWithCountry(String prefix) implements Step {
  private static final int SHOWN = 5;

  @Override
  public String title() {
    return "Join: the largest \"" + prefix + "\" with their countries";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<Joined<City, Country>> joined =
        report.call(
            """
            atlas.cities().where(NAME.startsWith("%s"))
                .orderBy(POPULATION.descending()).limit(%d).with(COUNTRY_REFERENCE).list()"""
                .formatted(prefix, SHOWN),
            () ->
                atlas
                    .cities()
                    .where(NAME.startsWith(prefix))
                    .orderBy(POPULATION.descending())
                    .limit(SHOWN)
                    .with(COUNTRY_REFERENCE)
                    .list());
    TextTable table = new TextTable().left("city").right("population").left("country");
    for (Joined<City, Country> each : joined) {
      table.row(each.row().name(), each.row().population(), each.referred().name());
    }
    report.print(table);
  }
}
