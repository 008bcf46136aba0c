package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityCardProjection.CITY_CARD;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.query.Plan;

/** A hundred neighbouring entries that hold all there is on a card: no document is fetched. */
record CoveringRange(String country) implements Step {
  private static final int CARDS = 100;

  @Override
  public String title() {
    return "Covering index: the hundred largest cities of " + country;
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    Plan plan =
        report.call(
            """
            atlas.cities().byCountryAndPopulation().countryIs("%s")
                .descending().limit(%d).select(CITY_CARD).analyze()"""
                .formatted(country, CARDS),
            () ->
                atlas
                    .cities()
                    .byCountryAndPopulation()
                    .countryIs(country)
                    .descending()
                    .limit(CARDS)
                    .select(CITY_CARD)
                    .analyze());
    report.print("");
    report.print(plan.toString());
  }
}
