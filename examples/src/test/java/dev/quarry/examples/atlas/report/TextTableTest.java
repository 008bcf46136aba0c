package dev.quarry.examples.atlas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columns_areAligned() {
    TextTable table = new TextTable().left("city").right("population").left("in");
    table.row("Köln", 963_395, "DE").row("Frankfurt am Main", 650_000L, "DE");

    assertThat(table.lines())
        .containsExactly(
            "city               population  in",
            "─────────────────  ──────────  ──",
            "Köln                  963,395  DE",
            "Frankfurt am Main     650,000  DE");
  }

  @Test
  void combiningMark_takesNoWidth() {
    TextTable table = new TextTable().left("a").left("b");
    table.row("H\u0327al", "x").row("Hal", "x");

    assertThat(table.lines()).endsWith("H\u0327al  x", "Hal  x");
  }

  @Test
  void rowOfAnotherLength_isRefused() {
    TextTable table = new TextTable().left("a").left("b");

    assertThatThrownBy(() -> table.row("x")).isInstanceOf(IllegalArgumentException.class);
  }
}
