package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.codec.CaseFolding;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.sample.Place;
import dev.quarry.sample.PlaceTable;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexes of every kind beyond the plain ones, beside the same documents sorted and filtered. */
class IndexKindsTest {
  private static final Comparator<Integer> ABSENT_LAST =
      Comparator.nullsLast(Comparator.reverseOrder());

  private final Database database = Database.openInMemory(PlaceTable.SCHEMA);
  private final PlaceTable places = PlaceTable.in(database);

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomWork_everyIndexAgreesWithAScan(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      for (int i = 0; i < 4; i++) {
        step(random);
      }
      List<Place> all = places.scan().list();
      descendingAgrees(all, random);
      ignoringCaseAgrees(all, random);
      assertBothWays(
          places.byCapital(),
          sorted(
              all.stream().filter(Place::capital).toList(), Comparator.comparing(Place::country)));
    }
  }

  private void step(Random random) {
    List<Place> all = places.scan().list();
    Place chosen =
        all.isEmpty() || random.nextInt(3) == 0
            ? Place.of("FR", 0)
            : all.get(random.nextInt(all.size()));
    if (random.nextInt(5) == 0) {
      places.delete(chosen.id());
      return;
    }
    Place changed =
        chosen
            .withCountry(List.of("DE", "F", "FR").get(random.nextInt(3)))
            .withPopulation(random.nextInt(-3, 4))
            .withScore(random.nextInt(3) == 0 ? null : random.nextInt(-20, 20))
            .withCapital(random.nextInt(4) == 0)
            .withEmail(random.nextInt(3) == 0 ? null : randomEmail(random));
    boolean taken =
        all.stream()
            .filter(row -> !row.id().equals(changed.id()))
            .anyMatch(
                row ->
                    (row.capital() && changed.capital() && row.country().equals(changed.country()))
                        || (row.score() != null && row.score().equals(changed.score()))
                        || (row.email() != null && row.email().equalsIgnoreCase(changed.email())));
    try {
      places.upsert(changed);
      assertThat(taken).isFalse();
    } catch (UniqueViolationException e) {
      assertThat(taken).isTrue();
      assertThat(e).hasMessageContaining("places");
    }
  }

  private static String randomEmail(Random random) {
    return random
        .ints(1 + random.nextInt(2), 0, 8)
        .mapToObj("aAbBéÉσΣ"::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private void ignoringCaseAgrees(List<Place> all, Random random) {
    List<Place> byEmail =
        sorted(
            all.stream().filter(row -> row.email() != null).toList(),
            Comparator.comparing(IndexKindsTest::foldedEmail));
    assertBothWays(places.byEmail(), byEmail);
    String email = randomEmail(random);
    assertThat(new Match<>(places.byEmail().is(key -> key.present().text(email))).find())
        .isEqualTo(byEmail.stream().filter(row -> email.equalsIgnoreCase(row.email())).findFirst());
    assertBothWays(
        places.byEmail().atLeast(key -> key.present().text(email)),
        byEmail.stream()
            .filter(row -> foldedEmail(row).compareTo(CaseFolding.fold(email)) >= 0)
            .toList());
    assertBothWays(
        places.byEmail().optionalStartsWith(email),
        byEmail.stream()
            .filter(row -> foldedEmail(row).startsWith(CaseFolding.fold(email)))
            .toList());
  }

  private static String foldedEmail(Place row) {
    return CaseFolding.fold(String.valueOf(row.email()));
  }

  @Test
  void uniqueIgnoringCase_refusesAnotherSpelling_butAdmitsItsOwnDocument() {
    Place ann = Place.of("FR", 1).withEmail("Ann@x");
    places.insert(ann);
    assertThatThrownBy(() -> places.insert(Place.of("FR", 2).withEmail("ann@X")))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("\"ann@x\"");
    places.replace(ann.withEmail("ANN@x"));
    assertThat(new Match<>(places.byEmail().is(key -> key.present().text("anN@x"))).get().email())
        .isEqualTo("ANN@x");
  }

  private void descendingAgrees(List<Place> all, Random random) {
    List<Place> byPopulation =
        sorted(
            all,
            Comparator.comparing(Place::country)
                .thenComparing(Place::population, Comparator.reverseOrder())
                .thenComparing(Place::id));
    assertBothWays(places.byCountryAndPopulation(), byPopulation);
    Bounds<Place> french = places.byCountryAndPopulation().is(key -> key.text("FR"));
    List<Place> populous = byPopulation.stream().filter(row -> row.country().equals("FR")).toList();
    int low = random.nextInt(-4, 5);
    int high = random.nextInt(-4, 5);
    assertBothWays(
        french.atLeast(key -> key.int32(low)),
        populous.stream().filter(row -> row.population() >= low).toList());
    assertBothWays(
        french.greaterThan(key -> key.int32(low)).lessThan(key -> key.int32(high)),
        populous.stream()
            .filter(row -> row.population() > low && row.population() < high)
            .toList());
    assertBothWays(
        french.atLeast(key -> key.int32(low)).atMost(key -> key.int32(high)),
        populous.stream()
            .filter(row -> row.population() >= low && row.population() <= high)
            .toList());
    assertBothWays(
        french.is(key -> key.int32(low)),
        populous.stream().filter(row -> row.population() == low).toList());

    List<Place> byScore =
        sorted(
            all,
            Comparator.comparing(Place::country)
                .thenComparing(Place::score, ABSENT_LAST)
                .thenComparing(Place::id));
    assertBothWays(places.byCountryAndScore(), byScore);
    Bounds<Place> scores = places.byCountryAndScore().is(key -> key.text("FR"));
    assertBothWays(
        scores.present().atMost(key -> key.present().int32(high)),
        byScore.stream()
            .filter(row -> row.country().equals("FR") && row.score() != null && row.score() <= high)
            .toList());
    assertBothWays(
        scores.atLeast(key -> key.present().int32(low)),
        byScore.stream()
            .filter(row -> row.country().equals("FR") && row.score() != null && row.score() >= low)
            .toList());
    assertBothWays(
        scores.is(key -> key.absent()),
        byScore.stream().filter(row -> row.country().equals("FR") && row.score() == null).toList());
    List<Place> scored =
        sorted(
            all.stream().filter(row -> row.score() != null).toList(),
            Comparator.comparing(Place::score, ABSENT_LAST));
    assertBothWays(places.byScore(), scored);
    assertThat(new Match<>(places.byScore().is(key -> key.present().int32(low))).find())
        .isEqualTo(
            scored.stream().filter(row -> Integer.valueOf(low).equals(row.score())).findFirst());
  }

  private static List<Place> sorted(List<Place> rows, Comparator<Place> order) {
    return rows.stream().sorted(order).toList();
  }

  private static void assertBothWays(Bounds<Place> bounds, List<Place> expected) {
    assertThat(new Range<>(bounds).list()).isEqualTo(expected);
    assertThat(new Range<>(bounds).count()).isEqualTo(expected.size());
    List<Place> reversed = new ArrayList<>(expected);
    Collections.reverse(reversed);
    assertThat(new Range<>(bounds).descending().list()).isEqualTo(reversed);
  }

  @Test
  void partialIndex_followsADocumentInAndOut() {
    Place paris = Place.of("FR", 1);
    places.insert(paris);
    places.insert(Place.of("FR", 2));
    Match<Place> capital = new Match<>(places.byCapital().is(key -> key.text("FR")));
    assertThat(capital.find()).isEmpty();
    places.replace(paris.withCapital(true));
    assertThat(capital.find()).contains(paris.withCapital(true));
    assertThatThrownBy(() -> places.insert(Place.of("FR", 3).withCapital(true)))
        .isInstanceOf(UniqueViolationException.class);
    places.replace(paris);
    assertThat(capital.find()).isEmpty();
    places.insert(Place.of("FR", 3).withCapital(true));
    assertThat(capital.get().population()).isEqualTo(3);
    places.delete(capital.get().id());
    assertThat(capital.exists()).isFalse();
  }

  @Test
  void changedKind_isBuiltAnew(@TempDir Path directory) {
    TableSchema.Builder<Place, Id<Place>> changed =
        TableSchema.builder("places", PlaceTable.SCHEMA.codec());
    PlaceTable.SCHEMA.fields().forEach(changed::field);
    changed.key("id");
    for (IndexSchema index : PlaceTable.SCHEMA.indexes()) {
      boolean changes = index.name().equals("country_population");
      changed.index(changes ? IndexSchema.of(index.name(), "country", "population") : index);
    }
    TableSchema<Place, Id<Place>> schema = changed.build();
    Database.open(directory, PlaceTable.SCHEMA).close();

    SchemaPlan plan = Evolution.plan(directory, DatabaseSchema.of("places", schema));
    assertThat(plan.toString())
        .contains("build index of table places: country_population")
        .contains("was [country, population descending] and is now [country, population]");
    Database.open(directory, schema).close();
    assertThat(Evolution.plan(directory, DatabaseSchema.of("places", schema)).isEmpty()).isTrue();
  }
}
