package dev.quarry.processor.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "cities,cities",
    "order-lines,orderLines",
    "order_lines,orderLines",
    "location.latitude,locationLatitude",
    "URL,URL",
    "_1,_1",
    "__,__",
    "größe-größer,größeGrößer"
  })
  void camelCase_joinsWords(String name, String expected) {
    assertThat(Names.camelCase(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "name,NAME",
    "alternateNames,ALTERNATE_NAMES",
    "location.latitude,LOCATION_LATITUDE",
    "foo_bar,FOO_BAR",
    "iso3166Code,ISO3166_CODE",
    "userID,USER_ID",
    "XMLFile,XML_FILE",
    "schema,SCHEMA_"
  })
  void token_isAConstant(String path, String expected) {
    assertThat(Names.token(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"order-lines,orderLines", "class,class_", "new,new_", "cities,cities"})
  void tableAccessor_isNoKeyword(String table, String expected) {
    assertThat(Names.tableAccessor(table)).isEqualTo(expected);
  }

  @Test
  void indexMethod_joinsPaths() {
    assertThat(Names.indexMethod(List.of("country", "location.latitude")))
        .isEqualTo("byCountryAndLocationLatitude");
  }

  @ParameterizedTest
  @CsvSource({"size,bySize", "bySize,bySize", "by-size,bySize", "bytes,byBytes", "by,byBy"})
  void namedIndexMethod_beginsWithByOnce(String index, String expected) {
    assertThat(Names.namedIndexMethod(index)).isEqualTo(expected);
  }

  @Test
  void stableId_isTheBeginningOfTheHash() {
    // sha256("abc") = ba7816bf…, FIPS 180-4.
    assertThat(StableId.of("abc")).isEqualTo(0xba7816bf);
  }
}
