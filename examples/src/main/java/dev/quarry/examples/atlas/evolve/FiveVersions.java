package dev.quarry.examples.atlas.evolve;

import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.MigrationState;
import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.AtlasException;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cities of version 1 become those of version 5, in one opening and step by step. */
public final class FiveVersions {
  private static final int BATCH = 1_000;

  private final Path directory;
  private final Report report;

  /** What version 5 holds. */
  private record Contents(
      List<Versions.V5.City> cities,
      List<Versions.V5.Place> places,
      List<DuplicateGroup> duplicates,
      long indexed) {}

  /**
   * Makes an evolution.
   *
   * @param directory where its two databases are made; it holds neither yet
   * @param report where to tell of it
   */
  public FiveVersions(Path directory, Report report) {
    this.directory = directory;
    this.report = report;
  }

  /**
   * Goes both ways and compares.
   *
   * @param atlas whose cities to begin with
   * @throws AtlasException if the two ends differ
   */
  public void run(AtlasDatabase atlas) {
    Path once = directory.resolve("once");
    Path steps = directory.resolve("steps");
    report.step("Evolution: version 1, stored twice");
    long count = report.call("store version 1", () -> store(atlas, once));
    report.printf("%,d cities", count);
    try (Versions_V1Database first = Versions_V1Database.open(once)) {
      first.database().checkpoint(steps);
    }

    report.step("Evolution: from version 1 to 5 in one opening");
    Contents direct = report.call("Versions_V5Database.open(once)", () -> last(once));
    show(direct);

    report.step("Evolution: from version 1 to 5 step by step");
    open("V2: default, rename, wider number, index", () -> Versions_V2Database.open(steps).close());
    open("V3: split a field", () -> Versions_V3Database.open(steps).close());
    open("V4: another key", () -> Versions_V4Database.open(steps).close());
    Contents stepwise = report.call("V5: split a table, unique over duplicates", () -> last(steps));
    show(stepwise);
    if (!direct.equals(stepwise)) {
      throw new AtlasException("One opening and several do not come to the same.");
    }
    report.print("both came to the same");
  }

  private void open(String what, Runnable opening) {
    report.call(
        what,
        () -> {
          opening.run();
          return what;
        });
  }

  private void show(Contents contents) {
    report.printf(
        "%,d cities, %,d places, %,d names that several cities of a division share",
        contents.cities().size(), contents.places().size(), contents.duplicates().size());
  }

  private static long store(AtlasDatabase atlas, Path target) {
    try (Versions_V1Database first = Versions_V1Database.open(target);
        Stream<City> cities = atlas.cities().scan().stream()) {
      List<Versions.V1.City> batch = new ArrayList<>(BATCH);
      cities.forEach(
          city -> {
            batch.add(firstVersion(city));
            if (batch.size() == BATCH) {
              first.cities().insertAll(batch);
              batch.clear();
            }
          });
      first.cities().insertAll(batch);
      return first.cities().count();
    }
  }

  private static Versions.V1.City firstVersion(City city) {
    return new Versions.V1.City(
        Id.next(),
        city.geonameId(),
        city.name(),
        city.country(),
        city.adminCode(),
        city.population(),
        city.location().latitude() + " " + city.location().longitude());
  }

  private static Contents last(Path path) {
    try (Versions_V5Database database = Versions_V5Database.open(path)) {
      boolean done =
          database.database().evolution().status().stream()
              .allMatch(each -> each.state() == MigrationState.DONE);
      if (!done || !database.database().validate().isEmpty()) {
        throw new AtlasException("Version 5 is not complete.");
      }
      return new Contents(
          database.cities().scan().list(),
          database.places().scan().list(),
          database.database().evolution().duplicates(),
          database.cities().byCountryAndPopulation().count());
    }
  }
}
