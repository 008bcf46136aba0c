package dev.quarry.examples.atlas.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.examples.atlas.model.Country;
import dev.quarry.examples.atlas.model.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryFormatTest {
  private static final CountryFormat FORMAT = new CountryFormat();

  private static Country country(String line) throws DamagedLineException {
    return FORMAT.row(new Fields(FORMAT.columns(), CsvSplitter.split(line)));
  }

  @Test
  void country_readsEveryColumn() throws DamagedLineException {
    assertThat(
            country("AF,Afghanistan,Asia,Southern Asia,Kabul,true,true,652230,AFN,prs|pus,IRN|PAK"))
        .isEqualTo(
            new Country(
                "AF",
                "Afghanistan",
                Region.ASIA,
                "Southern Asia",
                "Kabul",
                true,
                true,
                652230.0,
                List.of("AFN"),
                List.of("prs", "pus"),
                List.of("IRN", "PAK")));
  }

  @Test
  void emptyFields_areAbsentOrEmptyLists() throws DamagedLineException {
    assertThat(country("XX,Nowhere,Antarctic,,,,false,,,,"))
        .isEqualTo(
            new Country(
                "XX",
                "Nowhere",
                Region.ANTARCTIC,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void flag_isTrueOrFalse() {
    assertThatThrownBy(() -> country("XX,Nowhere,Antarctic,,,perhaps,false,,,,"))
        .hasMessage("column \"independent\" is not \"true\" or \"false\": \"perhaps\"");
  }

  @Test
  void list_hasNoGaps() {
    assertThatThrownBy(() -> country("XX,Nowhere,Antarctic,,,,false,,EUR||USD,,"))
        .hasMessage("column \"currencies\" is not a list without gaps: \"EUR||USD\"");
  }
}
