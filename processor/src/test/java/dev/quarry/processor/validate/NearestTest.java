package dev.quarry.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN = List.of("population", "name", "location", "LIGHT");

  @ParameterizedTest
  @CsvSource({"populaton,population", "nmae,name", "locations,location", "light,LIGHT"})
  void nearest_forgivesSlips(String name, String expected) {
    assertThat(Nearest.to(name, KNOWN)).hasValue(expected);
  }

  @Test
  void nearest_isEmpty_ifNothingIsNear() {
    assertThat(Nearest.to("capital", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.to("x", List.of("y"))).isEmpty();
    assertThat(Nearest.to("name", List.of())).isEmpty();
  }
}
