package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.load.Source;
import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.ImportState;
import dev.quarry.examples.atlas.report.AtlasException;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares what is stored with what is known of the files that come with the program. */
final class FactsCheck implements Step {
  private static final String CITIES = "cities";
  private static final String COUNTED = "cities, as counted while they were written";
  private static final String COUNTRIES = "countries with cities";
  private static final String POPULATION = "people in all cities";
  private static final String GERMAN = "cities in DE";
  private static final String LARGEST = "GeoNames id of the largest";
  private static final String LARGEST_POPULATION = "people in the largest";

  private static final Map<String, Long> EXPECTED =
      Map.of(
          CITIES, 135_233L,
          COUNTED, 135_233L,
          COUNTRIES, 246L,
          POPULATION, 3_133_032_118L,
          GERMAN, 7_244L,
          LARGEST, 1_796_236L,
          LARGEST_POPULATION, 22_315_474L);

  @Override
  public String title() {
    return "Facts: is everything here?";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    Map<String, Long> found = found(atlas, report);
    if (!isBundled(atlas)) {
      TextTable table = new TextTable().left("fact").right("found");
      found.forEach(table::row);
      report.print(table);
      report.print(
          "\nThese cities are not the ones that come with Atlas: nothing to compare with.");
      return;
    }
    TextTable table = new TextTable().left("fact").right("expected").right("found").left("");
    found.forEach((fact, value) -> table.row(fact, expected(fact), value, verdict(fact, value)));
    report.print(table);
    if (!found.equals(EXPECTED)) {
      throw new AtlasException("The stored cities do not match the facts above.");
    }
  }

  private static Map<String, Long> found(AtlasDatabase atlas, Report report) {
    Facts facts =
        report.call("atlas.cities().scan().stream().forEach(…)", () -> Facts.of(atlas.cities()));
    long counted = report.call("atlas.cities().count()", () -> atlas.cities().count());
    long german =
        report.call(
            "atlas.cities().byCountryAndPopulation().countryIs(\"DE\").count()",
            () -> atlas.cities().byCountryAndPopulation().countryIs("DE").count());

    Map<String, Long> found = new LinkedHashMap<>();
    found.put(CITIES, facts.cities());
    found.put(COUNTED, counted);
    found.put(COUNTRIES, facts.countries());
    found.put(POPULATION, facts.population());
    found.put(GERMAN, german);
    City largest = facts.largest();
    if (largest != null) {
      found.put(LARGEST, (long) largest.geonameId());
      found.put(LARGEST_POPULATION, (long) largest.population());
    }
    return found;
  }

  private static boolean isBundled(AtlasDatabase atlas) {
    String bundled = Source.bundled("cities.csv.gz").inspect().fingerprint();
    return atlas.imports().find("cities").map(ImportState::fingerprint).stream()
        .anyMatch(bundled::equals);
  }

  private static long expected(String fact) {
    return EXPECTED.getOrDefault(fact, 0L);
  }

  private static String verdict(String fact, long value) {
    return value == expected(fact) ? "✓" : "✗";
  }
}
