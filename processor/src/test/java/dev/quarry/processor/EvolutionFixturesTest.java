package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    assertThat(fixture.said(snapshots)).containsExactlyElementsOf(fixture.is().expected());
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
}
