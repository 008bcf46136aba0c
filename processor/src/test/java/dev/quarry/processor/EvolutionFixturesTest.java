package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvolutionFixturesTest {

  @TempDir Path snapshots;

  static List<EvolutionFixture> fixtures() {
    return EvolutionFixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void change_isToldAsTheCommentsSay_andNothingElse(EvolutionFixture fixture) throws IOException {
    assertThat(fixture.said(snapshots))
        .containsExactlyInAnyOrderElementsOf(fixture.is().expected());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void change_asWarning_saysTheSame(EvolutionFixture fixture) throws IOException {
    assertThat(fixture.said(snapshots, "-Aquarry.evolution=warn"))
        .containsExactlyInAnyOrderElementsOf(
            fixture.is().expected().stream()
                .map(line -> line.replace(": error: ", ": warning: "))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void change_isNotLookedFor_whereThatIsOff(EvolutionFixture fixture) throws IOException {
    assertThat(fixture.said(snapshots, "-Aquarry.evolution=off")).isEmpty();
  }

  @Test
  void folder_thatIsNotThere_isNoted_andOtherwiseNothingIsSaid() {
    EvolutionFixture fixture = fixtures().get(0);

    assertThat(Javac.saidWithNotes(fixture.compile(snapshots.resolve("none"))))
        .containsExactly(
            "Atlas.java:5: note: [QRY-324] nothing is sealed yet in "
                + snapshots.resolve("none")
                + "; seal what is released, or correct -Aquarry.snapshots");
    assertThat(Javac.saidWithNotes(Javac.compile(fixture.is().sources()))).isEmpty();
  }
}
