package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.report.AtlasException;
import dev.quarry.examples.atlas.report.Report;
import java.util.List;

/** The steps in their order. */
public final class Tour {
  private final AtlasDatabase atlas;
  private final Report report;

  /**
   * Makes a tour.
   *
   * @param atlas a database into which both files were imported
   * @param report where to show it
   */
  public Tour(AtlasDatabase atlas, Report report) {
    this.atlas = atlas;
    this.report = report;
  }

  /**
   * Takes the tour.
   *
   * @param interests what to look at
   * @throws AtlasException if the country is not in the data, or the facts do not hold
   */
  public void take(Interests interests) {
    if (!atlas.countries().exists(interests.country())) {
      throw new AtlasException(
          "There is no country \"%s\" in the data; --country takes a two-letter code such as DE."
              .formatted(interests.country()));
    }
    for (Step step : steps(interests)) {
      report.step(step.title());
      step.run(atlas, report);
    }
    report.endStep();
  }

  private static List<Step> steps(Interests interests) {
    return List.of(
        new FactsCheck(),
        new LargestCities(interests.country()),
        new NamePrefix(interests.prefix()),
        new UniqueKey(interests.country()),
        new CitiesOfRegion(interests.region()),
        new SpokenLanguage(interests.language()),
        new CityCards(interests.country()),
        new CoveringRange(interests.country()),
        new SeatsOfDivisions(interests.country()),
        new CitiesWithCountry(interests.prefix()),
        new KindsOfPlaces(interests.country()),
        new PageWalk(interests.prefix()),
        new PlanOfQuery(interests.country()),
        new MovePeople(interests.country()),
        new GrowingCities(interests.country()),
        new RefusedWrites(interests.country()));
  }
}
