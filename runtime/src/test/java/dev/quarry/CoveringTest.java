package dev.quarry;

import static dev.quarry.sample.SpecimenTable.GRADE;
import static dev.quarry.sample.SpecimenTable.LABELS;
import static dev.quarry.sample.SpecimenTable.MASS;
import static dev.quarry.sample.SpecimenTable.NAME;
import static dev.quarry.sample.SpecimenTable.NUMBER;
import static dev.quarry.sample.SpecimenTable.PRICE;
import static dev.quarry.sample.SpecimenTable.SITE;
import static dev.quarry.sample.SpecimenTable.SPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.query.Aggregate;
import dev.quarry.query.Field;
import dev.quarry.query.Plan;
import dev.quarry.query.Query;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.Specimen.Place;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.Specimen.Spot;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.schema.IndexSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes whose entries include components: read without documents, and never wrong. */
class CoveringTest {
  private final Database database = Database.openInMemory(SpecimenTable.SCHEMA);
  private final SpecimenTable specimens = SpecimenTable.in(database);
  private final List<Specimen> rows = new ArrayList<>();

  @BeforeEach
  void insert() {
    for (int i = 0; i < 200; i++) {
      rows.add(specimen(i, null));
    }
    specimens.insertAll(rows);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Specimen specimen(int i, @Nullable Spot spot) {
    return new Specimen(
        "site" + i % 4,
        i,
        "name" + i % 10,
        i % 3 == 0 ? "code" + i : null,
        i / 2.0,
        i % 5 == 0 ? null : i % 7,
        i % 2 == 0,
        List.of("l" + i % 3),
        spot,
        new BigDecimal(i + ".50"),
        i % 3 == 0 ? Rank.LOW : Rank.HIGH);
  }

  private static void assertCovering(Plan plan, int rows) {
    assertThat(plan.access().covering()).isTrue();
    assertThat(plan.toString()).contains("; covering");
    assertThat(plan.actual().orElseThrow().rows()).isEqualTo(rows);
    assertThat(plan.actual().orElseThrow().documentsFetched()).isZero();
    assertThat(plan.actual().orElseThrow().documentsScanned()).isZero();
  }

  @Test
  void selection_ofWhatEntriesHold_readsNoDocument() {
    Query<Specimen> heaviest =
        specimens
            .where(MASS.atLeast(10.0).and(GRADE.isPresent()))
            .orderBy(MASS.descending(), NAME.ascending())
            .limit(100);

    assertCovering(heaviest.select(NAME, PRICE, NUMBER).analyze(), 100);
    assertThat(heaviest.select(PRICE).list())
        .isEqualTo(
            rows.stream()
                .filter(row -> row.mass() >= 10 && row.grade() != null)
                .sorted(Comparator.comparing(Specimen::mass).reversed())
                .limit(100)
                .map(Specimen::price)
                .toList());
    assertThat(heaviest.select(MASS).explain().access().covering())
        .as("a key does not keep the sign of zero")
        .isFalse();
    assertThat(heaviest.select(SPOT).explain().access().covering()).isFalse();
    assertThat(heaviest.explain().access().covering()).isFalse();
  }

  @Test
  void aggregates_ofWhatEntriesHold_readNoDocument() {
    Query<Specimen> some = specimens.where(MASS.atLeast(90.0).and(GRADE.lessThan(5)));

    assertCovering(some.analyze(Aggregate.count()), (int) some.count());
    assertCovering(some.analyze(Aggregate.sum(PRICE)), (int) some.count());
    assertThat(some.sum(PRICE))
        .isEqualTo(
            some.list().stream().map(Specimen::price).reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(some.groupBy(GRADE).count()).isNotEmpty();
  }

  @Test
  void range_byName_readsNoDocument() {
    assertCovering(specimens.by(9).limit(100).select(NAME, GRADE, PRICE).analyze(), 100);
    assertCovering(specimens.by(17).descending().limit(100).select(MASS, SITE).analyze(), 100);
    assertCovering(specimens.by(15).select(NAME).analyze(), 200);
    assertThat(specimens.by(15).limit(5).analyze().actual().orElseThrow().documentsFetched())
        .isEqualTo(5);
  }

  @Test
  void records_ofAnIndexThatHoldsThem_areReadFromEntries() {
    assertCovering(specimens.by(14).limit(100).analyze(), 100);
    assertThat(specimens.by(14).list()).isEqualTo(rows);
    Query<Specimen> spotless = specimens.where(SPOT.isAbsent()).orderBy(NUMBER.descending());
    assertCovering(spotless.limit(100).analyze(), 100);
    assertThat(spotless.first()).contains(rows.get(199));
    assertThat(spotless.select(LABELS).first()).contains(List.of("l1"));
  }

  @Test
  void update_ofAnIncludedComponentOnly_rewritesEntries() {
    Place place = new Place("site3", 7);
    Specimen changed = specimen(7, new Spot(1, "layer"));
    specimens.replace(changed);

    Query<Specimen> query = specimens.where(MASS.is(3.5).and(NAME.is("name7")));
    assertThat(query.select(SpecimenTable.SPOT_LAYER).list()).containsExactly("layer");
    database.write(
        transaction -> {
          SpecimenTable inside = SpecimenTable.in(transaction);
          inside.update(place, row -> specimen(7, new Spot(1, "other")));
          assertThat(inside.by(9).select(SpecimenTable.SPOT_LAYER).list()).containsExactly("other");
        });
    assertThat(specimens.by(12).select(SpecimenTable.SPOT_LAYER).list()).containsExactly("other");
    specimens.replace(specimen(7, null));
    assertThat(specimens.by(9).select(SpecimenTable.SPOT_LAYER).list()).isEmpty();
  }

  @Test
  void uniqueCoveringIndex_findsItsDocument_andRefusesAnother() {
    assertThat(specimens.by(18).select(NAME).list())
        .hasSize(67)
        .startsWith("name0", "name2", "name5");
    Specimen other = specimen(3, null);
    assertThatThrownBy(
            () ->
                specimens.insert(
                    new Specimen(
                        "other",
                        3,
                        "n",
                        other.code(),
                        0,
                        null,
                        true,
                        List.of(),
                        null,
                        BigDecimal.ONE,
                        Rank.LOW)))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("key \"site3\", 3");
    specimens.replace(other.withName("renamed"));
    assertThat(specimens.by(18).list()).hasSize(67);
  }

  @Test
  void damagedEntry_isReported_andNeverReadAsAnotherValue() {
    for (int index : List.of(9, 14, 17, 18)) {
      String name = SpecimenTable.SCHEMA.indexes().get(index).name();
      Field<Specimen, ?> field = index == 18 ? NAME : PRICE;
      byte[] key = firstEntry(index);
      byte[] value = stored(key);
      for (int bit = 0; bit < 8 * value.length; bit++) {
        byte[] damaged = value.clone();
        damaged[bit / 8] ^= (byte) (1 << bit % 8);
        put(key, damaged);
        assertThatThrownBy(() -> specimens.by(index).select(field).list())
            .as("%s, bit %s", name, bit)
            .isInstanceOf(CorruptDocumentException.class);
      }
      put(key, new byte[2]);
      assertThatThrownBy(() -> specimens.by(index).select(field).list())
          .isInstanceOf(CorruptDocumentException.class);
      put(key, value);
    }
    byte[] key = firstEntry(9);
    byte[] value = stored(key);
    value[1]++;
    put(key, value);
    assertThatThrownBy(() -> specimens.by(9).select(PRICE).list())
        .hasMessage(
            "A stored index entry is corrupt: table specimens, index heaviest, key \"site3\", 199,"
                + " reason: checksum does not fit. Restore the database from a backup.");
  }

  private byte[] firstEntry(int index) {
    byte[] prefix = {1, (byte) (index + 1)};
    try (EngineTransaction reads = database.store().snapshot();
        EngineCursor entries = reads.scan(KeyRange.prefix(prefix), false)) {
      assertThat(entries.next()).isTrue();
      return entries.key();
    }
  }

  private byte[] stored(byte[] key) {
    try (EngineTransaction reads = database.store().snapshot()) {
      return Objects.requireNonNull(reads.get(key));
    }
  }

  private void put(byte[] key, byte[] value) {
    try (EngineTransaction writes = database.store().engine().begin()) {
      writes.put(key, value);
      writes.commit(Durability.BUFFERED);
    }
  }

  @Test
  void include_isPartOfTheDefinition() {
    assertThat(IndexSchema.of("name", "name").withInclude("mass", "grade"))
        .hasToString("[name] including [mass, grade]")
        .isNotEqualTo(IndexSchema.of("name", "name"));
  }
}
