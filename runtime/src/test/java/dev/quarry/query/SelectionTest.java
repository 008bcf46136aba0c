package dev.quarry.query;

import static dev.quarry.sample.SpecimenTable.CODE;
import static dev.quarry.sample.SpecimenTable.GRADE;
import static dev.quarry.sample.SpecimenTable.LABELS;
import static dev.quarry.sample.SpecimenTable.MASS;
import static dev.quarry.sample.SpecimenTable.NAME;
import static dev.quarry.sample.SpecimenTable.NUMBER;
import static dev.quarry.sample.SpecimenTable.PRICE;
import static dev.quarry.sample.SpecimenTable.RANK;
import static dev.quarry.sample.SpecimenTable.SITE;
import static dev.quarry.sample.SpecimenTable.SPOT;
import static dev.quarry.sample.SpecimenTable.SPOT_DEPTH;
import static dev.quarry.sample.SpecimenTable.SPOT_LAYER;
import static dev.quarry.sample.SpecimenTable.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.error.InvalidDocumentException;
import dev.quarry.error.RefusedDocumentException;
import dev.quarry.error.TooManyDocumentsException;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.SpecimenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // tuples hold null for absent values
class SelectionTest {
  private Database database;
  private SpecimenTable table;
  private List<Specimen> rows;

  @BeforeEach
  void open() {
    database = Database.openInMemory(SpecimenTable.SCHEMA);
    table = SpecimenTable.in(database);
    rows = Specimens.random(new Random(11), 100);
    table.insertAll(rows);
  }

  @AfterEach
  void close() {
    database.close();
  }

  record Line(String name, @Nullable Integer grade) {}

  private static <T> List<T> gathered(Page<T> first) {
    List<T> all = new ArrayList<>(first.rows());
    for (Page<T> page = first; page.hasNext(); ) {
      page = page.next();
      assertThat(page.rows()).isNotEmpty();
      all.addAll(page.rows());
    }
    return all;
  }

  private Stream<Query<Specimen>> queries() {
    return Stream.of(
        table.query(),
        table.query().orderBy(MASS.descending()),
        table.where(GRADE.atLeast(0)).orderBy(NAME.ascending()),
        table.where(SPOT.isPresent().and(NAME.isNot("a"))).offset(2).limit(20),
        table.where(LABELS.contains("a").or(NAME.startsWith("a"))),
        table.where(NUMBER.is(17)));
  }

  @Test
  void selection_ofOneField_passesAbsentValuesOver() {
    queries()
        .forEach(
            query -> {
              List<String> codes =
                  query.list().stream().map(Specimen::code).filter(Objects::nonNull).toList();
              Selection<Specimen, String> selection = query.select(CODE);
              assertThat(selection.list()).as("%s", query).isEqualTo(codes);
              assertThat(selection.count()).isEqualTo(codes.size());
              assertThat(selection.exists()).isEqualTo(!codes.isEmpty());
              assertThat(selection.first()).isEqualTo(codes.stream().findFirst());
              assertThat(gathered(selection.page(3))).isEqualTo(codes);
              try (Stream<String> stream = selection.stream()) {
                assertThat(stream.skip(1)).isEqualTo(codes.stream().skip(1).toList());
              }
            });
  }

  @Test
  void first_ofOneFieldWithinALimit_looksNoFurtherThanTheLimit() {
    Specimen without = rows.stream().filter(row -> row.code() == null).findFirst().orElseThrow();
    Query<Specimen> from =
        table.where(SITE.is(without.site()).and(NUMBER.atLeast(without.number())));

    assertThat(from.select(CODE).first()).isPresent();
    assertThat(from.limit(1).select(CODE).first()).isEmpty();
  }

  @Test
  void selection_ofSeveralFields_isTuplesWithNullForAbsentValues() {
    queries()
        .forEach(
            query -> {
              List<Tuple2<String, @Nullable Integer>> pairs =
                  query.list().stream().map(row -> new Tuple2<>(row.name(), row.grade())).toList();
              assertThat(query.select(NAME, GRADE).list()).as("%s", query).isEqualTo(pairs);
              assertThat(query.select(NAME, GRADE).distinct())
                  .isEqualTo(pairs.stream().distinct().toList());
              assertThat(query.select(NAME, GRADE).count()).isEqualTo(pairs.size());
              assertThat(gathered(query.select(NAME, GRADE).page(4))).isEqualTo(pairs);
              assertThat(query.select(NAME, GRADE).as(Line::new).list())
                  .isEqualTo(
                      pairs.stream().map(pair -> new Line(pair.first(), pair.second())).toList());
            });
    assertThat(table.query().select(NAME, GRADE, SPOT_LAYER, WHOLE, RANK).list())
        .isEqualTo(
            rows.stream()
                .map(
                    row ->
                        new Tuple5<>(row.name(), row.grade(), row.layer(), row.whole(), row.rank()))
                .toList());
    assertThat(table.query().select(NAME, MASS, PRICE).as((a, b, c) -> a + b + c).list())
        .isEqualTo(rows.stream().map(row -> row.name() + row.mass() + row.price()).toList());
    assertThat(table.query().select(SITE, NUMBER, NAME, LABELS).as((a, b, c, d) -> d).list())
        .isEqualTo(rows.stream().map(Specimen::labels).toList());
  }

  @Test
  void selection_ofARecordAndItsParts_readsBoth() {
    assertThat(table.where(SPOT.isPresent()).select(SPOT, SPOT_DEPTH, SPOT_LAYER).list())
        .isEqualTo(
            rows.stream()
                .filter(row -> row.spot() != null)
                .map(row -> new Tuple3<>(row.spot(), row.depth(), row.layer()))
                .toList());
  }

  @Test
  void distinct_ofOneField_isInItsOwnOrder() {
    assertThat(table.query().select(NUMBER).distinct())
        .isEqualTo(rows.stream().map(Specimen::number).distinct().sorted().toList());
    assertThat(table.query().select(NAME, NAME).as((a, b) -> a).distinct())
        .isEqualTo(rows.stream().map(Specimen::name).distinct().toList());
  }

  @Test
  void single_ofASelection_namesTwoKeys() {
    Specimen row = rows.get(3);
    Query<Specimen> one = table.where(SITE.is(row.site()).and(NUMBER.is(row.number())));

    assertThat(one.select(NAME).single()).contains(row.name());
    assertThatThrownBy(() -> table.query().select(NAME).single())
        .isInstanceOf(TooManyDocumentsException.class)
        .hasMessageContaining(
            "keys \"%s\", %d and \"%s\", %d"
                .formatted(
                    rows.get(0).site(),
                    rows.get(0).number(),
                    rows.get(1).site(),
                    rows.get(1).number()));
  }

  @Test
  void projection_askedForAFieldItDoesNotName_saysWhichItHas() {
    Projection<Specimen, String> wrong = Projection.of(values -> values.get(NAME), SITE);

    assertThatThrownBy(() -> table.query().select(wrong).list())
        .isInstanceOf(RefusedDocumentException.class)
        .hasRootCauseMessage("A field was not asked for: field name, asked for [site].");
  }

  @Test
  void projection_requiringAnAbsentValue_isRefused() {
    Projection<Specimen, String> wrong = Projection.of(values -> values.get(CODE), CODE);

    assertThatThrownBy(() -> table.where(CODE.isAbsent()).select(wrong).list())
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("field code");
  }

  @Test
  void projection_thatThrows_namesTheDocument() {
    assertThatThrownBy(
            () ->
                table
                    .query()
                    .select(NAME, SITE)
                    .as(
                        (name, site) -> {
                          throw new IllegalStateException("no");
                        })
                    .list())
        .isInstanceOf(RefusedDocumentException.class)
        .hasRootCauseMessage("no")
        .hasMessageContaining("specimens");
  }

  @Test
  void groups_haveEachAggregate() {
    for (Group<String, Long> group : table.query().groupBy(SITE).count()) {
      String site = group.value().orElseThrow();
      List<Specimen> members = rows.stream().filter(row -> row.site().equals(site)).toList();
      List<Integer> grades =
          members.stream().map(Specimen::grade).filter(Objects::nonNull).toList();
      assertThat(group.result()).isEqualTo(members.size());
      assertThat(result(table.query().groupBy(SITE).sum(GRADE), site).longValueExact())
          .isEqualTo(grades.stream().mapToLong(grade -> grade).sum());
      assertThat(result(table.query().groupBy(SITE).min(GRADE), site))
          .isEqualTo(grades.stream().min(Integer::compare));
      assertThat(result(table.query().groupBy(SITE).max(GRADE), site))
          .isEqualTo(grades.stream().max(Integer::compare));
      assertThat(result(table.query().groupBy(SITE).average(GRADE), site))
          .isEqualTo(grades.stream().mapToDouble(grade -> grade).average());
    }
  }

  private static <T> T result(List<Group<String, T>> groups, String value) {
    return groups.stream()
        .filter(group -> group.value().orElseThrow().equals(value))
        .findFirst()
        .orElseThrow()
        .result();
  }
}
