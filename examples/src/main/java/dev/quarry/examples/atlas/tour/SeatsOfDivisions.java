package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityTable.ADMIN_CODE;
import static dev.quarry.examples.atlas.model.CityTable.COUNTRY;
import static dev.quarry.examples.atlas.model.CityTable.FEATURE;
import static dev.quarry.examples.atlas.model.CityTable.NAME;
import static dev.quarry.examples.atlas.model.CityTable.POPULATION;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.Feature;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import dev.quarry.query.Tuple3;
import java.util.List;
import java.util.Objects;

/** Some fields of documents as tuples, where no record is worth its name. */
record SeatsOfDivisions(String country) implements Step {
  private static final int SHOWN = 5;

  @Override
  public String title() {
    return "Tuples: seats of the divisions of " + country;
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<Tuple3<String, String, Integer>> seats =
        report.call(
            """
            atlas.cities().where(COUNTRY.is("%s").and(FEATURE.is(Feature.PPLA)))
                .orderBy(POPULATION.descending()).select(NAME, ADMIN_CODE, POPULATION).list()"""
                .formatted(country),
            () ->
                atlas
                    .cities()
                    .where(COUNTRY.is(country).and(FEATURE.is(Feature.PPLA)))
                    .orderBy(POPULATION.descending())
                    .select(NAME, ADMIN_CODE, POPULATION)
                    .list());
    TextTable table = new TextTable().left("city").left("division").right("population");
    seats.stream()
        .limit(SHOWN)
        .forEach(
            seat ->
                table.row(
                    seat.first(), Objects.requireNonNullElse(seat.second(), "–"), seat.third()));
    report.print(table);
    report.printf("%nthe first of %,d", seats.size());
  }
}
