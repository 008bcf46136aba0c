package dev.quarry.examples.atlas.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Feature;
import dev.quarry.examples.atlas.model.Point;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityFormatTest {
  private static final CityFormat FORMAT = new CityFormat(Set.of("DE", "MR"));

  private static City city(String line) throws DamagedLineException {
    return FORMAT.row(new Fields(FORMAT.columns(), CsvSplitter.split(line)));
  }

  @Test
  void city_readsEveryColumn() throws DamagedLineException {
    City city = city("2886242,Köln,DE,PPLA2,07,963395,6.95,50.93333");

    assertThat(city.geonameId()).isEqualTo(2886242);
    assertThat(city.name()).isEqualTo("Köln");
    assertThat(city.country()).isEqualTo("DE");
    assertThat(city.feature()).isEqualTo(Feature.PPLA2);
    assertThat(city.adminCode()).isEqualTo("07");
    assertThat(city.population()).isEqualTo(963395);
    assertThat(city.location()).isEqualTo(new Point(50.93333, 6.95));
  }

  @Test
  void adminCode_mayBeEmpty() throws DamagedLineException {
    assertThat(city("2377450,Nouakchott,MR,PPLC,,661400,-15.9785,18.08581").adminCode()).isNull();
  }

  @Test
  void name_mayHoldCommasAndQuotes() throws DamagedLineException {
    assertThat(city("1,\"Laikit, \"\"II\"\"\",DE,PPL,31,8000,124.9,1.4").name())
        .isEqualTo("Laikit, \"II\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          1,A,DE,PPL,07,5,6.9            ~ it has 7 columns instead of 8
          1,A,DE,PPL,07,5,6.9,50.9,x     ~ it has 9 columns instead of 8
          one,A,DE,PPL,07,5,6.9,50.9     ~ column "geonameId" is not a whole number: "one"
          0,A,DE,PPL,07,5,6.9,50.9       ~ column "geonameId" is not at least 1: "0"
          1,,DE,PPL,07,5,6.9,50.9        ~ column "name" is empty
          1,A,XX,PPL,07,5,6.9,50.9       ~ there is no country "XX"
          1,A,DE,PUB,07,5,6.9,50.9       ~ column "featureCode" is not a known feature: "PUB"
          1,A,DE,PPL,07,1e3,6.9,50.9     ~ column "population" is not a whole number: "1e3"
          1,A,DE,PPL,07,-1,6.9,50.9      ~ column "population" is not at least 0: "-1"
          1,A,DE,PPL,07,3000000000,6,5   ~ column "population" is not a whole number: "3000000000"
          1,A,DE,PPL,07,5,east,50.9      ~ column "longitude" is not a number: "east"
          1,A,DE,PPL,07,5,NaN,50.9       ~ column "longitude" is not a number: "NaN"
          1,A,DE,PPL,07,5,6.9,90.1       ~ column "latitude" is not between -90.0 and 90.0: "90.1"
          1,"A,DE,PPL,07,5,6.9,50.9      ~ a quote is not balanced
          1,A\uFFFD,DE,PPL,07,5,6.9,50.9 ~ it holds bytes that are not UTF-8
          """)
  void damagedLine_saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> city(line))
        .isInstanceOf(DamagedLineException.class)
        .hasMessage(message);
  }

  @Test
  void emptyLine_isDamaged() {
    assertThatThrownBy(() -> city("")).hasMessage("the line is empty");
  }

  @Test
  void textAfterClosingQuote_isDamaged() {
    assertThatThrownBy(() -> city("1,\"A\"x,DE,PPL,07,5,6.9,50.9"))
        .isInstanceOf(DamagedLineException.class)
        .hasMessageStartingWith("it is not CSV: ");
  }

  @Test
  void endlessName_isDamaged() {
    assertThatThrownBy(() -> city("1," + "A".repeat(5_000) + ",DE,PPL,07,5,6.9,50.9"))
        .hasMessage("column \"name\" has 5000 characters, at most 200");
  }
}
