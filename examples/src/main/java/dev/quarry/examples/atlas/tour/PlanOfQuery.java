package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityTable.COUNTRY;
import static dev.quarry.examples.atlas.model.CityTable.NAME;
import static dev.quarry.examples.atlas.model.CityTable.POPULATION;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.query.Plan;
import dev.quarry.query.Query;

/** How the planner answers a query, and what that took. */
record PlanOfQuery(String country) implements Step {
  private static final int AT_LEAST = 10_000;

  @Override
  public String title() {
    return "Plan: how a query is answered";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    Query<City> query =
        atlas
            .cities()
            .where(
                COUNTRY
                    .is(country)
                    .and(POPULATION.atLeast(AT_LEAST))
                    .and(NAME.containsIgnoringCase("burg")))
            .orderBy(NAME.ascending());
    Plan plan =
        report.call(
            """
            atlas.cities()
                .where(COUNTRY.is("%s").and(POPULATION.atLeast(10_000))
                    .and(NAME.containsIgnoringCase("burg")))
                .orderBy(NAME.ascending()).analyze()"""
                .formatted(country),
            query::analyze);
    report.print("");
    report.print(plan.toString());
  }
}
