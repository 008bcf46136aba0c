package dev.quarry;

import static dev.quarry.sample.SpecimenTable.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.InvalidCursorException;
import dev.quarry.error.InvalidTextException;
import dev.quarry.query.Page;
import dev.quarry.query.Query;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.Specimen.Place;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would type come back as they were, or are refused by name, everywhere. */
class HostileTextTest {
  private final Database database = Database.openInMemory(TeamTable.SCHEMA, SpecimenTable.SCHEMA);
  private final TeamTable teams = TeamTable.in(database);
  private final SpecimenTable specimens = SpecimenTable.in(database);

  @AfterEach
  void close() {
    database.close();
  }

  static List<String> whole() {
    return List.of(
        " ",
        "\u0000",
        "\u0000\u0000\u00FF\u0000",
        "a\u0000",
        "a\u0000b",
        "\u0001",
        "\u007F\u0080",
        "\u202Eevil\u202C \u05D0\u05D1 \u0627\u0644",
        "\uFEFFbom",
        "\uFFFD\uFFFE\uFFFF",
        "e\u0301 \u00E9",
        "😀👩‍👩‍👧‍👦",
        "\uDBFF\uDFFF",
        "'; DROP TABLE teams; --",
        "{\"$type\":\"x\"}\\\"\n\r\t\u2028",
        "%s%n${jndi:ldap://x}",
        "../../etc/passwd",
        "ß İ ı ſ K",
        "x".repeat(2000));
  }

  static List<String> broken() {
    return List.of("\uD800", "\uDC00", "a\uD83D", "\uDE00\uD83D", "\uD800\uD800", "\uDBFFx");
  }

  private static Specimen specimen(String site, int number, String name) {
    return new Specimen(
        site,
        number,
        name,
        name,
        number,
        number,
        true,
        List.of(name),
        null,
        BigDecimal.ONE,
        Rank.LOW);
  }

  @ParameterizedTest
  @MethodSource("whole")
  void text_comesBack_throughKeysDocumentsIndexesAndJson(String text) {
    Team team = new Team(text, text);
    teams.insert(team);

    assertThat(teams.get(text)).isEqualTo(team);
    assertThat(teams.scan().list()).containsExactly(team);
    assertThat(teams.fromJson(teams.toJson(team))).isEqualTo(team);
    if (text.length() < 500) {
      Specimen specimen = specimen(text, 1, text);
      specimens.insert(specimen);
      assertThat(specimens.get(new Place(text, 1))).isEqualTo(specimen);
      assertThat(specimens.where(NAME.is(text)).list()).containsExactly(specimen);
      assertThat(specimens.where(NAME.startsWith(text)).list()).containsExactly(specimen);
      assertThat(specimens.where(NAME.isIgnoringCase(text)).list()).containsExactly(specimen);
      assertThat(specimens.where(NAME.contains(text)).allowScan().list()).containsExactly(specimen);
      assertThat(specimens.where(NAME.is(text + "x")).exists()).isFalse();
    }
    assertThat(database.verify().findings()).isEmpty();
    assertThat(teams.delete(text)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void loneSurrogate_isRefusedByName_andWritesNothing(String text) {
    assertThatThrownBy(() -> teams.insert(new Team(text, "t")))
        .isInstanceOf(InvalidTextException.class)
        .hasMessageContaining("lone surrogate");
    assertThatThrownBy(() -> teams.insert(new Team("c", text)))
        .isInstanceOf(InvalidTextException.class);
    assertThatThrownBy(() -> teams.find(text)).isInstanceOf(InvalidTextException.class);
    specimens.insert(specimen("s", 1, "n"));
    assertThat(specimens.where(NAME.is(text)).list()).as("no document can hold it").isEmpty();
    assertThat(specimens.where(NAME.isIgnoringCase(text)).list()).isEmpty();
    assertThat(specimens.where(NAME.contains(text)).allowScan().list()).isEmpty();
    assertThat(specimens.where(NAME.is(text).not()).count()).isEqualTo(1);
    String json = "{\"code\":\"c\",\"title\":\"" + text + "\"}";
    assertThatThrownBy(() -> teams.insert(teams.fromJson(json)))
        .isInstanceOf(InvalidTextException.class);
    assertThat(teams.count()).isZero();
    assertThat(database.verify().findings()).isEmpty();
  }

  @Test
  void textOfAMebibyte_comesBack_andIsRefusedAsAKey() {
    String huge = "\u05D0".repeat((1 << 19) - 20);
    teams.insert(new Team("c", huge));
    assertThat(teams.get("c").title()).isEqualTo(huge);
    assertThat(teams.fromJson(teams.toJson(teams.get("c"))).title()).isEqualTo(huge);
    assertThat(teams.find(huge)).isEmpty();
  }

  @Test
  void pages_goThroughAllOfThem_inTheOrderOfCodePoints() {
    List<Specimen> all = new ArrayList<>();
    for (String text : whole()) {
      if (text.length() < 500) {
        all.add(specimen("s", all.size(), text));
      }
    }
    specimens.insertAll(all);
    Query<Specimen> ordered = specimens.query().orderBy(NAME.ascending());
    List<String> names = new ArrayList<>();
    for (Page<Specimen> page = ordered.page(2); ; page = ordered.page(2, page.cursor().get())) {
      page.rows().forEach(row -> names.add(row.name()));
      if (page.cursor().isEmpty()) {
        break;
      }
    }
    assertThat(names)
        .isEqualTo(
            all.stream()
                .map(Specimen::name)
                .sorted(Comparator.comparing(text -> text.codePoints().toArray(), Arrays::compare))
                .toList());
    for (String cursor : List.of("", "\u0000", "x", "\uD800", "A".repeat(100_000), "../..")) {
      assertThatThrownBy(() -> ordered.page(2, cursor)).isInstanceOf(InvalidCursorException.class);
    }
  }
}
