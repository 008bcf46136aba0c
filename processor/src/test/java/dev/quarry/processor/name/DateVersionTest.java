package dev.quarry.processor.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-15", "2024-02-29", "2024-01-15.2", "2024-01-15.10"})
  void parse_readsWhatTheRuntimeReads(String text) {
    assertThat(DateVersion.parse(text).orElseThrow()).hasToString(text);
    assertThat(dev.quarry.evolution.DateVersion.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-1-15",
        "2023-02-29",
        "2024-01-15.",
        "2024-01-15.1",
        "2024-01-15.02",
        "2024-01-15.99999999999",
        "2024-01-15 ",
        "20240115",
        "v1"
      })
  void parse_refusesWhatTheRuntimeRefuses(String text) {
    assertThat(DateVersion.parse(text)).isEmpty();
    assertThatThrownBy(() -> dev.quarry.evolution.DateVersion.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-15.0", "2024-01-15.-2"})
  void parse_ofNumberBelowTwo_isEmpty(String text) {
    assertThat(DateVersion.parse(text)).isEmpty();
  }

  @Test
  void order_isByDateThenNumber() {
    List<String> ordered = List.of("2023-12-31", "2024-01-15", "2024-01-15.2", "2024-01-15.10");

    assertThat(
            Stream.of("2024-01-15.10", "2024-01-15", "2023-12-31", "2024-01-15.2")
                .map(text -> DateVersion.parse(text).orElseThrow())
                .sorted()
                .map(DateVersion::toString))
        .isEqualTo(ordered);
  }

  @Test
  void next_isOfTheSameDay() {
    assertThat(DateVersion.parse("2024-01-15").orElseThrow().next()).hasToString("2024-01-15.2");
  }
}
