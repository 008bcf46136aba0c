package dev.quarry.examples.atlas.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240115;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240215;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240301;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240401;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240501;
import dev.quarry.examples.atlas.model.Point;
import dev.quarry.migration.Migration;
import dev.quarry.schema.Baseline;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.Squashing;
import dev.quarry.testing.OldDatabase;
import dev.quarry.value.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedMigrationsTest {

  private static final int PARIS = 2988507;
  private static final CityV20240115 FIRST =
      new CityV20240115(Id.next(), PARIS, "Paris", "FR", "11", 2138551, "48.85341 2.3488");
  private static final CityV20240215 SECOND = CityV20240215.from(FIRST);
  private static final CityV20240301 THIRD = Migrations.ToV3.splitPosition(SECOND);
  private static final CityV20240401 FOURTH = Migrations.ToV4.keyByGeonameId(THIRD);
  private static final CityV20240501 FIFTH = CityV20240501.from(FOURTH);

  @TempDir Path directory;

  static List<Record> versions() {
    return List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);
  }

  @Test
  void cityOfTheFirstVersion_isOneOfTheLast_afterOneOpening() {
    // [old]
    CityV20240115 paris =
        new CityV20240115(Id.next(), 2988507, "Paris", "FR", "11", 2138551, "48.85341 2.3488");
    Path old = OldDatabase.of(paris).createIn(directory, Versions_V5Database.MIGRATIONS);
    try (Versions_V5Database atlas = Versions_V5Database.open(old)) {
      assertThat(atlas.cities().get(2988507).location()).isEqualTo(new Point(48.85341, 2.3488));
      assertThat(atlas.places().exists(2988507)).isTrue();
    }
    // [/old]
  }

  @ParameterizedTest
  @MethodSource("versions")
  void cityOfEveryVersion_isTheSameToday(Record city) {
    Path old = OldDatabase.of(city).createIn(directory, Versions_V5Database.MIGRATIONS);

    try (Versions_V5Database atlas = Versions_V5Database.open(old)) {
      assertThat(atlas.cities().scan().list()).containsExactly(Versions_V5_CityViews.toLive(FIFTH));
      assertThat(atlas.database().validate().isEmpty()).isTrue();
    }
  }

  @Test
  void viewsOfTwoVersionsOfATable_areNoDatabase() {
    OldDatabase mixed = OldDatabase.of(FIRST, FOURTH);

    assertThatThrownBy(() -> mixed.createIn(directory, Versions_V5Database.MIGRATIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A view is not what its table was in version 2024-04-01: CityV20240115; table cities was"
                + " of shape 2024-04-01.");
  }

  @Test
  void recordThatIsNoView_isRefused() {
    Point point = new Point(1, 2);

    assertThatThrownBy(() -> OldDatabase.of(point))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("It is no view: dev.quarry.examples.atlas.model.Point.");
  }

  @Test
  void databaseOfTheOldestSupportedVersion_needsNothingThatWasSquashed() throws IOException {
    Path snapshots = squashed(directory.resolve("quarry"));
    List<Migration> left =
        Versions_V5Database.MIGRATIONS.stream()
            .filter(each -> each.dateVersion().toString().equals("2024-05-01"))
            .toList();

    Path old =
        OldDatabase.of(FOURTH).withSnapshots(snapshots).createIn(directory.resolve("old"), left);

    DatabaseSchema schema =
        Versions_V5Database.SCHEMA.withBaseline(
            Baseline.NONE.cut("2024-04-01", "4.0").passed("cities", "2024-04-01"));
    try (Database atlas = Database.open(old, OpenOptions.defaults(), schema, left)) {
      assertThat(Versions_V5_CityTable.in(atlas).scan().list())
          .containsExactly(Versions_V5_CityViews.toLive(FIFTH));
      assertThat(Versions_V5_PlaceTable.in(atlas).exists(PARIS)).isTrue();
    }
  }

  /** The snapshots of Atlas without those from before version 4. */
  private static Path squashed(Path folder) throws IOException {
    Path sealed = Path.of("src/main/quarry/V5");
    try (Stream<Path> files = Files.walk(sealed)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve("V5").resolve(sealed.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Candidate atlas =
        Candidate.readAll(Path.of("target/classes", Candidate.FOLDER)).stream()
            .filter(each -> each.schema().equals("V5"))
            .findFirst()
            .orElseThrow();
    Candidate supporting =
        new Candidate(
            atlas.schema(),
            atlas.type(),
            atlas.tables(),
            atlas.removed(),
            atlas.migrations(),
            "2024-04-01");
    new Squashing(folder, Snapshots.read(folder), supporting).squash("4.0");
    assertThat(Snapshots.read(folder).problems()).isEmpty();
    return folder;
  }
}
