package dev.quarry;

import static dev.quarry.sample.SpecimenTable.LABELS;
import static dev.quarry.sample.SpecimenTable.NAME;
import static dev.quarry.sample.SpecimenTable.NUMBER;
import static dev.quarry.sample.SpecimenTable.PRICE;
import static dev.quarry.sample.SpecimenTable.SPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quarry.engine.Durability;
import dev.quarry.query.Tuple2;
import dev.quarry.query.Tuple3;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.Specimen.Place;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.schema.DatabaseSchema;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ranges of covering indexes give while it is kept, and when it is made anew. */
class KeptResultsTest {
  private static final DatabaseSchema SCHEMA = DatabaseSchema.of("Kept", SpecimenTable.SCHEMA);
  private static final OpenOptions OPTIONS =
      OpenOptions.defaults().withDurability(Durability.BUFFERED);

  /** The greatest mass first, then by name; holds much else. */
  private static final int HEAVIEST = 9;

  /** By number; holds whole records of those without a spot. */
  private static final int SPOTLESS = 14;

  /** By grade; holds records of those that are whole. */
  private static final int BEST = 16;

  private static final Comparator<Specimen> BY_MASS =
      Comparator.comparing(Specimen::mass).reversed().thenComparing(Specimen::name);

  private Database database;
  private SpecimenTable specimens;

  @BeforeEach
  void open(@TempDir Path directory) {
    database = Database.open(directory, OPTIONS, SCHEMA);
    specimens = SpecimenTable.in(database);
    for (int i = 0; i < 100; i++) {
      specimens.insert(specimen(i, i, "name"));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Specimen specimen(int number, double mass, String name) {
    return new Specimen(
        "site",
        number,
        name,
        null,
        mass,
        number % 3 == 0 ? null : number,
        false,
        List.of("label"),
        null,
        new BigDecimal(number),
        Rank.LOW);
  }

  @Test
  void tuplesAndRecords_ofTheSameEntries_areHandedOutAgain() {
    // The first reading makes the page, the second what is kept beside it.
    specimens.by(HEAVIEST).list();
    specimens.by(SPOTLESS).list();
    List<Tuple2<String, BigDecimal>> tuples =
        specimens.by(HEAVIEST).limit(40).select(NAME, PRICE).list();
    List<Specimen> records = specimens.by(SPOTLESS).limit(40).list();

    assertSame(specimens.by(HEAVIEST).limit(40).select(NAME, PRICE).list(), tuples);
    assertSame(specimens.by(HEAVIEST).select(NAME, PRICE).stream().limit(40).toList(), tuples);
    assertSame(specimens.by(SPOTLESS).limit(40).list(), records);
    assertThat(specimens.by(SPOTLESS).limit(40).select(LABELS).list())
        .containsOnly(List.of("label"));
  }

  private static void assertSame(List<?> now, List<?> before) {
    assertThat(now).hasSameSizeAs(before);
    for (int i = 0; i < now.size(); i++) {
      assertThat(now.get(i)).isSameAs(before.get(i));
    }
  }

  @Test
  void tuples_ofOtherFieldsOrAsSomethingElse_areNotMistaken() {
    BigDecimal most = new BigDecimal(99);
    for (int i = 0; i < 3; i++) {
      assertThat(specimens.by(HEAVIEST).limit(1).select(NAME, PRICE).list())
          .containsExactly(new Tuple2<>("name", most));
      assertThat(specimens.by(HEAVIEST).limit(1).select(PRICE, NAME).list())
          .containsExactly(new Tuple2<>(most, "name"));
      assertThat(specimens.by(HEAVIEST).limit(1).select(NAME, NAME, PRICE).list())
          .containsExactly(new Tuple3<>("name", "name", most));
      assertThat(specimens.by(HEAVIEST).limit(1).select(NAME, PRICE, PRICE).list())
          .containsExactly(new Tuple3<>("name", most, most));
      int run = i;
      assertThat(
              specimens
                  .by(HEAVIEST)
                  .limit(1)
                  .select(NAME, PRICE)
                  .as((name, price) -> run + name)
                  .list())
          .containsExactly(run + "name");
    }
  }

  @Test
  void fields_thatAreReadOfWholeRecordsOnly_areReadOfRecordsInEntries() {
    Specimen.Spot spot = new Specimen.Spot(1, "layer");
    specimens.insert(
        new Specimen(
            "site", 500, "name", null, 1, 1, true, List.of(), spot, BigDecimal.ONE, Rank.LOW));
    for (int i = 0; i < 3; i++) {
      assertThat(specimens.by(BEST).page(5).rows()).hasSize(1);
      assertThat(specimens.by(BEST).list()).hasSize(1);
      assertThat(specimens.by(BEST).select(SPOT).list()).containsExactly(spot);
      assertThat(specimens.by(BEST).select(SPOT, NAME).list())
          .containsExactly(new Tuple2<>(spot, "name"));
      assertThat(specimens.by(BEST).select(NAME, PRICE).list())
          .containsExactly(new Tuple2<>("name", BigDecimal.ONE));
    }
  }

  @Test
  void ranges_amongRandomWrites_giveWhatAreTheDocuments() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    SortedMap<Integer, Specimen> model = new TreeMap<>();
    specimens.scan().list().forEach(row -> model.put(row.number(), row));
    for (int i = 0; i < 600; i++) {
      int number = random.nextInt(120);
      if (random.nextInt(4) > 0) {
        Specimen row = specimen(number, random.nextInt(50), "name" + random.nextInt(3));
        specimens.upsert(row);
        model.put(number, row);
      } else {
        specimens.delete(new Place("site", number));
        model.remove(number);
      }
      if (random.nextInt(4) == 0) {
        compare(specimens, model, random);
      } else if (random.nextInt(8) == 0) {
        database.write(
            tx -> {
              SpecimenTable inside = SpecimenTable.in(tx);
              Specimen added = specimen(200, random.nextInt(50), "added");
              inside.insert(added);
              SortedMap<Integer, Specimen> seen = new TreeMap<>(model);
              seen.put(200, added);
              compare(inside, seen, random);
              inside.delete(new Place("site", 200));
            });
      }
    }
  }

  private static void compare(
      SpecimenTable table, SortedMap<Integer, Specimen> model, RandomGenerator random) {
    int limit = 1 + random.nextInt(150);
    boolean descending = random.nextBoolean();
    List<Specimen> byMass = ordered(model.values().stream().sorted(BY_MASS), descending, limit);
    var range = table.by(HEAVIEST);
    assertThat(
            (descending ? range.descending() : range)
                .limit(limit)
                .select(NAME, NUMBER, PRICE)
                .list())
        .extracting(Tuple3::first, Tuple3::third)
        .containsExactlyElementsOf(
            byMass.stream().map(row -> tuple(row.name(), row.price())).toList());
    var spotless = table.by(SPOTLESS);
    assertThat((descending ? spotless.descending() : spotless).limit(limit).list())
        .isEqualTo(ordered(model.values().stream(), descending, limit));
  }

  /** Equal entries are in the order of their keys, which is that of the numbers. */
  private static List<Specimen> ordered(Stream<Specimen> rows, boolean descending, int limit) {
    List<Specimen> all = new ArrayList<>(rows.toList());
    if (descending) {
      Collections.reverse(all);
    }
    return all.stream().limit(limit).toList();
  }
}
