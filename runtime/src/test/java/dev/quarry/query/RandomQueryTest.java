package dev.quarry.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.schema.DatabaseSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Random queries, answered in every possible way, against filtering and sorting in plain Java. */
class RandomQueryTest {
  private static final Path DIRECTORY = directory();
  private static final Database ON_DISK =
      Database.open(
          DIRECTORY,
          OpenOptions.defaults().withDurability(Durability.BUFFERED),
          DatabaseSchema.of("Specimens", SpecimenTable.SCHEMA));
  private static final Database IN_MEMORY = Database.openInMemory(SpecimenTable.SCHEMA);

  private static Path directory() {
    try {
      return Files.createTempDirectory("quarry-queries");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void close() throws IOException {
    IN_MEMORY.close();
    ON_DISK.close();
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return Conditions.all();
  }

  @Provide
  Arbitrary<Ordering> orderings() {
    return Ordering.all();
  }

  @Provide
  Arbitrary<Long> counts() {
    return Arbitraries.of(0L, 1L, 2L, 5L, 100L);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void query_answeredInEveryWay_isWhatPlainJavaSays(
      @ForAll long seed,
      @ForAll("conditions") Condition condition,
      @ForAll("orderings") Ordering ordering,
      @ForAll("counts") long offset,
      @ForAll("counts") long limit) {
    check(IN_MEMORY, seed, condition, ordering, offset == 100 ? 0 : offset, limit);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void query_onDisk_isWhatPlainJavaSays(
      @ForAll long seed,
      @ForAll("conditions") Condition condition,
      @ForAll("orderings") Ordering ordering,
      @ForAll("counts") long limit) {
    check(ON_DISK, seed, condition, ordering, 0, limit);
  }

  private static void check(
      Database database,
      long seed,
      Condition condition,
      Ordering ordering,
      long offset,
      long limit) {
    List<Specimen> rows = Specimens.random(new Random(seed), 60);
    List<Specimen> expected =
        rows.stream()
            .filter(condition.meaning())
            .sorted(ordering.meaning())
            .skip(offset)
            .limit(limit)
            .toList();
    database.write(
        transaction -> {
          SpecimenTable table = SpecimenTable.in(transaction);
          for (Specimen old : table.query().list()) {
            table.delete(new Specimen.Place(old.site(), old.number()));
          }
          table.insertAll(rows);
          table.query().update(row -> reshaped(row));
          table.query().update(row -> find(rows, row));
          check(table, condition, ordering, offset, limit, expected);
        });
    check(SpecimenTable.in(database), condition, ordering, offset, limit, expected);
  }

  /** Another document of the same key, some of whose entries differ in what they include only. */
  private static Specimen reshaped(Specimen row) {
    return new Specimen(
        row.site(),
        row.number(),
        row.name(),
        row.code(),
        row.mass() == 0 ? -row.mass() : row.mass(),
        row.grade(),
        row.whole(),
        List.of("x"),
        null,
        row.price().setScale(5),
        row.rank());
  }

  private static Specimen find(List<Specimen> rows, Specimen changed) {
    return rows.stream()
        .filter(row -> row.site().equals(changed.site()) && row.number() == changed.number())
        .findFirst()
        .orElseThrow();
  }

  private static void check(
      SpecimenTable table,
      Condition condition,
      Ordering ordering,
      long offset,
      long limit,
      List<Specimen> expected) {
    Query<Specimen> query = table.where(condition.predicate()).offset(offset).limit(limit);
    for (Order<Specimen> order : ordering.orders()) {
      query = query.orderBy(order);
    }
    assertThat(query.list()).as("%s", query).isEqualTo(expected);
    assertThat(query.count()).as("count of %s", query).isEqualTo(expected.size());
    checkAggregates(query, expected);
    for (int i = 0; i < query.candidates(); i++) {
      Query<Specimen> forced = query.forced(i);
      assertThat(forced.list()).as("%s, %s", i, forced.explain()).isEqualTo(expected);
      for (List<Field<Specimen, ?>> fields : SELECTIONS) {
        assertThat(values(forced, fields))
            .as("%s of %s, %s", fields, i, forced.documents().needing(fields).explain())
            .isEqualTo(values(expected, fields));
      }
      assertThat(forced.count()).as("count in %s", forced.explain()).isEqualTo(expected.size());
      checkAggregates(forced, expected);
    }
  }

  /** Fields that some entries hold as they are, some in another form, and some not at all. */
  private static final List<List<Field<Specimen, ?>>> SELECTIONS =
      List.of(
          List.of(),
          List.of(SpecimenTable.NAME),
          List.of(SpecimenTable.NAME, SpecimenTable.MASS),
          List.of(SpecimenTable.SITE, SpecimenTable.NUMBER),
          List.of(SpecimenTable.GRADE, SpecimenTable.SPOT_LAYER, SpecimenTable.PRICE),
          List.of(SpecimenTable.CODE, SpecimenTable.GRADE, SpecimenTable.NAME),
          List.of(SpecimenTable.WHOLE, SpecimenTable.SITE),
          List.of(SpecimenTable.SPOT_DEPTH, SpecimenTable.SPOT_LAYER, SpecimenTable.MASS),
          List.of(SpecimenTable.LABELS, SpecimenTable.PRICE),
          List.of(SpecimenTable.RANK, SpecimenTable.SPOT));

  private static List<List<@Nullable Object>> values(
      Query<Specimen> query, List<Field<Specimen, ?>> fields) {
    List<List<@Nullable Object>> all = new ArrayList<>();
    Rows.forEachOf(
        query.documents().needing(fields),
        fields,
        values -> {
          List<@Nullable Object> row = new ArrayList<>();
          fields.forEach(field -> row.add(values.getOrNull(field)));
          all.add(row);
        });
    return all;
  }

  private static List<List<@Nullable Object>> values(
      List<Specimen> rows, List<Field<Specimen, ?>> fields) {
    List<List<@Nullable Object>> all = new ArrayList<>();
    for (Specimen row : rows) {
      List<@Nullable Object> values = new ArrayList<>();
      fields.forEach(field -> values.add(field.value(row)));
      all.add(values);
    }
    return all;
  }

  private static void checkAggregates(Query<Specimen> query, List<Specimen> rows) {
    assertThat(query.select(SpecimenTable.NAME).list())
        .isEqualTo(rows.stream().map(Specimen::name).toList());
    assertThat(query.select(SpecimenTable.SPOT).list())
        .isEqualTo(rows.stream().map(Specimen::spot).filter(Objects::nonNull).toList());
    assertThat(query.distinct(SpecimenTable.GRADE))
        .isEqualTo(
            rows.stream()
                .map(Specimen::grade)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
    assertThat(query.max(SpecimenTable.GRADE))
        .isEqualTo(
            rows.stream()
                .map(Specimen::grade)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder()));
    assertThat(query.min(SpecimenTable.PRICE).map(BigDecimal::stripTrailingZeros))
        .isEqualTo(
            rows.stream()
                .map(Specimen::price)
                .min(Comparator.naturalOrder())
                .map(BigDecimal::stripTrailingZeros));
    assertThat(query.sum(SpecimenTable.NUMBER))
        .isEqualByComparingTo(BigDecimal.valueOf(rows.stream().mapToLong(Specimen::number).sum()));
    assertThat(
            query.groupBy(SpecimenTable.GRADE).count().stream()
                .collect(Collectors.toMap(Group::value, Group::result)))
        .isEqualTo(
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        row -> Optional.ofNullable(row.grade()), Collectors.counting())));
  }
}
