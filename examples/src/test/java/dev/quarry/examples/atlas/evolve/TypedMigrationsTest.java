package dev.quarry.examples.atlas.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.examples.atlas.evolve.v5.views.CityV20240115;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240215;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240301;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240401;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240501;
import dev.quarry.examples.atlas.model.Point;
import dev.quarry.testing.OldDatabase;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.List;
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
}
