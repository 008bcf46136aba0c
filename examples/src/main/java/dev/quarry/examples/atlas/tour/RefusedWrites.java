package dev.quarry.examples.atlas.tour;

import dev.quarry.error.QuarryException;
import dev.quarry.error.ReferenceViolationException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.AtlasException;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.value.Id;
import java.util.Optional;

/** Three writes that would break a rule of the schema, what each says, and that nothing changed. */
record RefusedWrites(String country) implements Step {

  @Override
  public String title() {
    return "Rules: three writes that are refused";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    Optional<City> any = atlas.cities().byCountryAndPopulation().countryIs(country).first();
    if (any.isEmpty()) {
      report.printf("%s has no city to try it with", country);
      return;
    }
    City city = any.get();
    long before = atlas.cities().count();

    refused(
        report,
        "atlas.cities().insert(another city with geonameId %d)".formatted(city.geonameId()),
        UniqueViolationException.class,
        () -> atlas.cities().insert(copy(city, city.geonameId(), city.country())));
    refused(
        report,
        "atlas.cities().insert(a city in country \"??\")",
        ReferenceViolationException.class,
        () -> atlas.cities().insert(copy(city, -1, "??")));
    refused(
        report,
        "atlas.countries().delete(\"%s\")".formatted(country),
        ReferenceViolationException.class,
        () -> atlas.countries().delete(country));

    long after = atlas.cities().count();
    report.printf("%,d cities before, %,d after", before, after);
  }

  private static City copy(City city, int geonameId, String country) {
    return new City(
        Id.next(),
        geonameId,
        "New " + city.name(),
        country,
        city.feature(),
        city.adminCode(),
        city.population(),
        city.location());
  }

  private static void refused(
      Report report, String code, Class<? extends QuarryException> expected, Runnable write) {
    String message = report.call(code, () -> message(expected, write));
    report.prose(expected.getSimpleName() + ": " + message + "\n");
  }

  private static String message(Class<? extends QuarryException> expected, Runnable write) {
    try {
      write.run();
    } catch (QuarryException e) {
      if (expected.isInstance(e)) {
        return String.valueOf(e.getMessage());
      }
      throw e;
    }
    throw new AtlasException("A write that breaks a rule of the schema was not refused.");
  }
}
