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
import static dev.quarry.sample.SpecimenTable.SPOT_DEPTH;
import static dev.quarry.sample.SpecimenTable.SPOT_LAYER;
import static dev.quarry.sample.SpecimenTable.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.error.FullScanException;
import dev.quarry.error.TooManyDocumentsException;
import dev.quarry.query.PlanAccess.Kind;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.schema.DatabaseSchema;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryTest {
  @TempDir Path directory;
  private Database database;
  private SpecimenTable specimens;

  @BeforeEach
  void open() {
    database =
        Database.open(
            directory,
            OpenOptions.defaults().withDurability(Durability.BUFFERED).withScanLimit(150),
            DatabaseSchema.of("Specimens", SpecimenTable.SCHEMA));
    specimens = SpecimenTable.in(database);
    List<Specimen> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(specimen(i));
    }
    specimens.insertAll(rows);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Specimen specimen(int i) {
    return new Specimen(
        "site" + i % 4,
        i,
        "name" + i % 10,
        null,
        i / 2.0,
        i % 5 == 0 ? null : i % 7,
        i % 2 == 0,
        List.of("l" + i % 3, "l" + i % 5),
        null,
        BigDecimal.valueOf(i),
        i % 3 == 0 ? Rank.LOW : Rank.HIGH);
  }

  @Test
  void scan_ofLargeTable_isRefusedWithTheIndexThatWouldServe() {
    Query<Specimen> query =
        specimens.where(SPOT_DEPTH.is(3.0).and(NAME.contains("3"))).orderBy(SITE.ascending());

    assertThatThrownBy(query::list)
        .isInstanceOf(FullScanException.class)
        .hasMessage(
            "A query would scan a whole table: table specimens, which has more than 150 documents,"
                + " query where spot.depth is 3.0 and name contains \"3\" order by site ascending."
                + " Declare @Index({\"spot.depth\", \"site\"}) to serve it, or call allowScan() if"
                + " it may.");
    assertThat(query.allowScan().list()).isEmpty();
    assertThat(query.explain().access().kind()).isEqualTo(Kind.FULL_SCAN);
  }

  @Test
  void scan_thatNoIndexCanServe_isRefusedWithAdvice() {
    assertThatThrownBy(() -> specimens.where(NAME.contains("x")).count())
        .isInstanceOf(FullScanException.class)
        .hasMessageContaining("No index can serve it as it is");
  }

  @Test
  void scan_ofSmallTable_isAllowed() {
    specimens.where(NUMBER.atLeast(100)).allowScan().forEach(row -> delete(row));

    assertThat(specimens.where(NAME.contains("9")).count()).isEqualTo(10);
  }

  private void delete(Specimen row) {
    specimens.delete(new Specimen.Place(row.site(), row.number()));
  }

  @Test
  void scan_ofEverything_isWhatWasAskedFor() {
    assertThat(specimens.query().list()).hasSize(200);
    assertThat(specimens.query().count()).isEqualTo(200);
    assertThat(specimens.query().offset(195).count()).isEqualTo(5);
    assertThat(specimens.query().offset(201).count()).isZero();
    assertThat(specimens.query().limit(7).count()).isEqualTo(7);
    assertThat(specimens.query().orderBy(MASS.descending()).count()).isEqualTo(200);
    assertThat(specimens.query().orderBy(MASS.descending()).limit(3).list())
        .extracting(Specimen::number)
        .containsExactly(199, 198, 197);
  }

  @Test
  void plan_ofConditionsOnOneIndex_isItsRange() {
    Plan plan = specimens.where(NAME.is("name3").and(GRADE.atLeast(2))).explain();

    assertThat(plan.access().kind()).isEqualTo(Kind.INDEX_RANGE);
    assertThat(plan.access().index()).contains("name_grade");
    assertThat(plan.access().bounds()).containsExactly("name is \"name3\"", "grade at least 2");
    assertThat(plan.residual()).isEmpty();
    assertThat(plan.sort()).isEmpty();
    assertThat(plan.toString())
        .startsWith(
            "range of index name_grade of specimens: name is \"name3\", grade at least 2; about");
  }

  @Test
  void plan_ofAWholeTable_knowsHowManyDocumentsItHas() {
    assertThat(specimens.query().explain().access().estimatedEntries()).isEqualTo(200);
    Plan byName = specimens.query().orderBy(NAME.ascending(), GRADE.ascending()).limit(1).explain();
    assertThat(byName.access().kind()).isEqualTo(Kind.INDEX_SCAN);
    assertThat(byName.access().estimatedEntries()).isEqualTo(200);
  }

  @Test
  void plan_inIndexOrder_sortsNothing() {
    Query<Specimen> query =
        specimens
            .where(NAME.is("name3").and(MASS.greaterThan(1.0)))
            .orderBy(NAME.ascending(), GRADE.descending())
            .limit(2);
    Plan plan = query.analyze();

    assertThat(plan.access().index()).contains("name_grade");
    assertThat(plan.access().descending()).isTrue();
    assertThat(plan.sort()).isEmpty();
    assertThat(plan.residual()).contains("mass greater than 1.0");
    assertThat(plan.toString())
        .startsWith("limit 2\n  filter mass greater than 1.0\n    range of index name_grade");
    assertThat(plan.actual().orElseThrow().rows()).isEqualTo(2);
  }

  @Test
  void plan_ofAlternatives_isAUnionOfRanges() {
    Query<Specimen> query =
        specimens.where(PRICE.is(BigDecimal.TEN).or(LABELS.contains("l4").and(MASS.lessThan(5.0))));
    Plan plan = query.analyze();

    assertThat(plan.access().kind()).isEqualTo(Kind.UNION);
    assertThat(plan.access().inputs()).hasSize(2);
    assertThat(query.list()).extracting(Specimen::number).containsExactly(4, 9, 10);
    assertThat(plan.actual().orElseThrow().documentsScanned()).isZero();
  }

  @Test
  void count_answeredByAnIndex_fetchesNoDocument() {
    assertThat(specimens.where(NAME.in("name1", "name2")).count()).isEqualTo(40);
    assertThat(specimens.where(LABELS.containsAny(List.of("l0", "l1"))).count()).isEqualTo(160);
  }

  @Test
  void nothing_isReadForAContradiction() {
    Plan plan = specimens.where(NAME.is("name1").and(NAME.is("name2"))).analyze();

    assertThat(plan.access().kind()).isEqualTo(Kind.NONE);
    assertThat(plan.actual().orElseThrow().entriesRead()).isZero();
    assertThat(specimens.where(Predicate.none()).list()).isEmpty();
  }

  @Test
  void single_withSeveralResults_namesTwoKeys() {
    assertThat(specimens.where(PRICE.is(BigDecimal.TEN)).single()).contains(specimen(10));
    assertThat(specimens.where(PRICE.is(BigDecimal.TEN.negate())).single()).isEmpty();
    assertThatThrownBy(() -> specimens.where(NAME.is("name1")).single())
        .isInstanceOf(TooManyDocumentsException.class)
        .hasMessageContaining("keys \"site1\", 1 and \"site1\", 21");
  }

  @Test
  void query_inATransaction_seesItsOwnWrites() {
    database.write(
        transaction -> {
          SpecimenTable inside = SpecimenTable.in(transaction);
          inside.insert(specimen(500).withName("own"));
          assertThat(inside.where(NAME.is("own")).list()).hasSize(1);
          assertThat(specimens.where(NAME.is("own")).list()).isEmpty();
        });
    assertThat(specimens.where(NAME.is("own")).exists()).isTrue();
  }

  @Test
  void query_whoseRangeAnotherTransactionWritesTo_isRunAgain() {
    List<Long> counts = new ArrayList<>();
    database.write(
        transaction -> {
          SpecimenTable inside = SpecimenTable.in(transaction);
          counts.add(inside.where(NAME.is("name1")).count());
          if (counts.size() == 1) {
            specimens.insert(specimen(501));
          }
          inside.insert(specimen(600));
        });
    assertThat(counts).containsExactly(20L, 21L);
  }

  @Test
  void predicate_printsAsItIsRead() {
    assertThat(NAME.startsWith("a").or(GRADE.isAbsent()).and(GRADE.in(1, 2).not()))
        .hasToString("(name starts with \"a\" or grade is absent) and not (grade in [1, 2])");
    assertThat(specimens.where(GRADE.is(1)).orderBy(NAME.descending()).offset(2).limit(3))
        .hasToString(
            "query of table specimens: where grade is 1 order by name descending offset 2 limit 3");
  }

  @Test
  void plan_ofMixedDirections_isAnIndexWithSuch() {
    Query<Specimen> query =
        specimens.query().orderBy(MASS.descending(), NAME.ascending()).limit(3).allowScan();
    Plan plan = query.explain();

    assertThat(plan.access().index()).contains("heaviest");
    assertThat(plan.access().descending()).isFalse();
    assertThat(plan.sort()).isEmpty();
    assertThat(query.list()).extracting(Specimen::number).containsExactly(199, 198, 197);
    Plan reversed =
        specimens.query().orderBy(MASS.ascending(), NAME.descending()).limit(3).explain();
    assertThat(reversed.access().index()).contains("heaviest");
    assertThat(reversed.access().descending()).isTrue();
  }

  @Test
  void plan_ofConditionsThatIgnoreCase_isAnIndexThatDoes() {
    Query<Specimen> folded = specimens.where(NAME.isIgnoringCase("NAME3").and(MASS.lessThan(9.0)));
    Plan plan = folded.explain();

    assertThat(plan.access().index()).contains("name_ignoring_case");
    assertThat(plan.access().bounds())
        .containsExactly("name is \"NAME3\" ignoring case", "mass less than 9.0");
    assertThat(plan.residual()).isEmpty();
    assertThat(folded.count()).isEqualTo(2);
    assertThat(specimens.where(NAME.startsWithIgnoringCase("NAME")).explain().access().index())
        .contains("name_ignoring_case");
    assertThat(specimens.query().orderBy(NAME.ascending()).explain().sort())
        .as("texts in an index that ignores case are in another order")
        .contains("name ascending");
  }

  @Test
  void plan_ofATextAsItIsWritten_asksAgainWhatAnIndexThatIgnoresCaseFinds() {
    Query<Specimen> query = specimens.where(CODE.startsWith("co").and(CODE.endsWith("x")));
    int folded = candidate(query, "code_backward");

    Plan plan = query.forced(folded).explain();
    assertThat(plan.access().bounds()).containsExactly("code starts with \"co\"");
    assertThat(plan.residual()).contains("code starts with \"co\" and code ends with \"x\"");
  }

  private static int candidate(Query<Specimen> query, String index) {
    int candidate = indexes(query).indexOf(index);
    assertThat(candidate).as(index).isNotNegative();
    return candidate;
  }

  /** The index of each way to answer a query. */
  private static List<String> indexes(Query<Specimen> query) {
    return IntStream.range(0, query.candidates())
        .mapToObj(i -> query.forced(i).explain().access().index().orElse(""))
        .toList();
  }

  @Test
  void plan_thatImpliesACondition_isThePartialIndex() {
    Query<Specimen> dearest = specimens.where(WHOLE.is(true)).orderBy(PRICE.ascending()).limit(2);
    assertThat(candidate(dearest, "dearest")).isPositive();
    assertThat(indexes(specimens.where(WHOLE.is(false))))
        .contains("whole_site")
        .doesNotContain("dearest", "best");
    Plan high =
        specimens
            .where(RANK.is(Rank.HIGH).and(NAME.is("name1")).and(GRADE.atLeast(2)))
            .select(MASS)
            .explain();
    assertThat(high.access().index()).contains("high");
    assertThat(high.access().covering()).isTrue();
    assertThat(high.access().bounds())
        .containsExactly("rank is HIGH", "name is \"name1\"", "grade at least 2");
  }

  @Test
  void plan_inAnOrderThatAnIndexHasButForTies_sortsThese() {
    Query<Specimen> dearest = specimens.where(WHOLE.is(true)).orderBy(PRICE.descending()).limit(2);
    Plan plan = dearest.analyze();

    assertThat(plan.access().index()).contains("dearest");
    assertThat(plan.sort()).contains("key among equals");
    assertThat(plan.actual().orElseThrow().entriesRead()).isLessThan(50);
    assertThat(dearest.list()).extracting(Specimen::number).containsExactly(198, 196);
    Query<Specimen> sites = specimens.query().orderBy(SITE.ascending(), GRADE.descending());
    assertThat(sites.limit(3).explain().sort()).contains("grade descending among equals");
  }

  @Test
  void advice_namesTheKindOfIndex() {
    assertThatThrownBy(
            () ->
                specimens
                    .where(SPOT_LAYER.isIgnoringCase("x").and(NAME.contains("a")).not())
                    .list())
        .isInstanceOf(FullScanException.class);
    assertThatThrownBy(() -> specimens.where(SITE.startsWithIgnoringCase("Site")).list())
        .hasMessageContaining("Declare @Index(value = \"site\", ignoreCase = true) to serve it");
    assertThatThrownBy(
            () ->
                specimens
                    .query()
                    .orderBy(SITE.descending(), SPOT_DEPTH.ascending(), NAME.descending())
                    .where(NAME.contains("1"))
                    .list())
        .hasMessageContaining(
            "@Index(value = {\"site\", \"spot.depth\", \"name\"}, descending = \"spot.depth\")");
  }

  @Test
  void page_farIntoARangeInOrder_readsNoEntryTwice() {
    Query<Specimen> query =
        specimens.where(NAME.is("name3")).orderBy(GRADE.ascending()).limit(1_000);
    Page<Specimen> page = query.page(4).next().next();

    assertThat(page.rows()).isEqualTo(query.list().subList(8, 12));
  }
}
