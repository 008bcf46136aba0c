package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.Report;
import java.util.Optional;

/** One city by its unique GeoNames id, and the same city as JSON. */
record UniqueKey(String country) implements Step {

  @Override
  public String title() {
    return "Unique key: one city by its GeoNames id";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    Optional<City> largest =
        atlas.cities().byCountryAndPopulation().countryIs(country).descending().first();
    if (largest.isEmpty()) {
      report.printf("%s has no city to look up", country);
      return;
    }
    int geonameId = largest.get().geonameId();
    City city =
        report.call(
            "City city = atlas.cities().byGeonameId().geonameIdIs(%d).get()".formatted(geonameId),
            () -> atlas.cities().byGeonameId().geonameIdIs(geonameId).get());
    String json = report.call("atlas.cities().toJson(city)", () -> atlas.cities().toJson(city));
    report.print(json);
  }
}
