package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewFixturesTest {

  @TempDir Path snapshots;

  static List<ViewFixture> fixtures() {
    return ViewFixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void migrations_areRefused_whereTheirViewsAreNotThoseOfTheirPlace(ViewFixture fixture)
      throws IOException {
    assertThat(Javac.said(fixture.compile(snapshots)))
        .containsExactlyInAnyOrderElementsOf(fixture.expected());
  }
}
