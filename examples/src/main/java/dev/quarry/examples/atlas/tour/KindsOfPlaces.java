package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityTable.COUNTRY;
import static dev.quarry.examples.atlas.model.CityTable.FEATURE;
import static dev.quarry.examples.atlas.model.CityTable.POPULATION;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Feature;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import dev.quarry.query.Aggregate;
import dev.quarry.query.Group;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Documents in groups, with two sums of each group in one reading. */
record KindsOfPlaces(String country) implements Step {
  private static final int SHOWN = 5;

  private record Total(long places, BigDecimal people) {}

  @Override
  public String title() {
    return "Groups: the kinds of places in " + country;
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<Group<Feature, Total>> groups =
        report.call(
            """
            atlas.cities().where(COUNTRY.is("%s")).groupBy(FEATURE)
                .aggregate(Aggregate.<City>count().with(Aggregate.sum(POPULATION), Total::new))"""
                .formatted(country),
            () ->
                atlas
                    .cities()
                    .where(COUNTRY.is(country))
                    .groupBy(FEATURE)
                    .aggregate(
                        Aggregate.<City>count().with(Aggregate.sum(POPULATION), Total::new)));
    TextTable table = new TextTable().left("kind").right("places").right("people");
    groups.stream()
        .sorted(
            Comparator.comparing((Group<Feature, Total> group) -> group.result().places())
                .reversed())
        .limit(SHOWN)
        .forEach(
            group ->
                table.row(
                    group.value().map(Feature::meaning).orElse("–"),
                    group.result().places(),
                    group.result().people().longValue()));
    report.print(table);
  }
}
