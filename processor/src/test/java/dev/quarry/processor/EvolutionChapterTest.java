package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message that the chapter on changes shows is one that the compiler prints. */
class EvolutionChapterTest {

  @ParameterizedTest
  @ValueSource(strings = {"evolution.md", "errors.md"})
  void sample_isWhatTheCompilerSays(String page) throws IOException {
    EvolutionFixture fixture =
        EvolutionFixture.all().stream()
            .filter(each -> each.toString().equals("03-required-field-added"))
            .findFirst()
            .orElseThrow();
    List<String> expected = fixture.is().expected();
    String message =
        expected.get(0).replace("V<today>", "V20240301").replace("<today>", "2024-03-01");

    assertThat(Files.readString(Path.of("..", "docs", page)).replaceAll("\\s+", " "))
        .contains(message.substring(message.indexOf("[QRY-301]")));
  }
}
