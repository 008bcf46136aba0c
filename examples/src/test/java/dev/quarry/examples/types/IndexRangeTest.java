package dev.quarry.examples.types;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.table.Range;
import dev.quarry.value.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** A range over an index holds what a look at every document would find, in the index's order. */
final class IndexRangeTest {

  private static final Comparator<Indexed> BY_ID = comparing(Indexed::id);

  /** Values from small sets, so that ranges meet them. */
  @Provide
  Arbitrary<List<Indexed>> rows() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(-2, 2);
    Arbitrary<String> texts = Arbitraries.of("", "a", "ab", "b", "\u0000", "\uD83D\uDE00");
    Arbitrary<@Nullable Point> points =
        Combinators.combine(numbers, numbers.injectNull(0.4))
            .as((x, z) -> new Point(x, 0.5, z))
            .injectNull(0.3);
    Arbitrary<Indexed> rows =
        Combinators.combine(
                numbers,
                texts,
                numbers.injectNull(0.4),
                Arbitraries.of(Color.class),
                points,
                texts.list().ofMaxSize(3))
            .as(
                (number, text, sparse, color, origin, words) ->
                    new Indexed(Id.next(), 0, number, text, sparse, color, origin, words));
    return rows.list().ofMaxSize(30).map(IndexRangeTest::numbered);
  }

  private static List<Indexed> numbered(List<Indexed> rows) {
    List<Indexed> result = new ArrayList<>();
    for (Indexed row : rows) {
      result.add(
          new Indexed(
              row.id(),
              result.size(),
              row.number(),
              row.text(),
              row.sparse(),
              row.color(),
              row.origin(),
              row.words()));
    }
    return result;
  }

  private static @Nullable Integer z(Indexed row) {
    return row.origin() == null ? null : row.origin().z();
  }

  @Property(tries = 100)
  void ranges_holdWhatAScanFinds(
      @ForAll("rows") List<Indexed> rows, @ForAll @IntRange(min = -3, max = 3) int n) {
    try (EverythingDatabase database = EverythingDatabase.openInMemory()) {
      IndexedTable table = database.indexed();
      table.insertAll(rows);
      Checks checks = new Checks(rows);

      checks.inOrder(table.scan(), row -> true, BY_ID);
      checks.inOrder(table.byUnique(), row -> true, comparing(Indexed::unique));
      checks.inOrder(
          table.byUnique().uniqueAtLeast(n).uniqueLessThan(n + 5),
          row -> row.unique() >= n && row.unique() < n + 5,
          comparing(Indexed::unique));
      assertThat(table.byUnique().uniqueIs(n).find())
          .isEqualTo(rows.stream().filter(row -> row.unique() == n).findFirst());

      Comparator<Indexed> byNumber = comparing(Indexed::number).thenComparing(BY_ID);
      checks.inOrder(
          table.byColorAndNumberAndText().colorIs(Color.RED).numberIs(n).textStartsWith("a"),
          row -> row.color() == Color.RED && row.number() == n && row.text().startsWith("a"),
          comparing(Indexed::text).thenComparing(BY_ID));
      checks.ofSame(
          table.byColorAndNumberAndText().colorIs(Color.GREEN).numberGreaterThan(n).numberAtMost(2),
          row -> row.color() == Color.GREEN && row.number() > n && row.number() <= 2);
      checks.inOrder(
          table.byColorAndOriginZAndNumber().colorIs(Color.BLUE).originZIsAbsent(),
          row -> row.color() == Color.BLUE && z(row) == null,
          byNumber);
      checks.inOrder(
          table.byColorAndOriginZAndNumber().colorIs(Color.BLUE).originZIs(n).numberAtMost(0),
          row -> row.color() == Color.BLUE && Objects.equals(z(row), n) && row.number() <= 0,
          byNumber);
      checks.ofSame(
          table.byColorAndOriginZAndNumber().colorIs(Color.RED).originZLessThan(n),
          row -> row.color() == Color.RED && isLess(z(row), n));
      checks.inOrder(
          table.byColorAndOriginZAndNumber().colorIs(Color.RED),
          row -> row.color() == Color.RED,
          comparing(IndexRangeTest::z, nullsFirst(naturalOrder())).thenComparing(byNumber));

      checks.ofSame(table.bySparse(), row -> row.sparse() != null);
      checks.ofSame(table.bySparse().sparseAtMost(n), row -> isLess(row.sparse(), n + 1));
      checks.ofSame(
          table.byOriginX().originXGreaterThan(n),
          row -> row.origin() != null && row.origin().x() > n);
      checks.ofSame(
          table.byWordsAndNumber().wordsContains("a").numberAtLeast(n),
          row -> row.words().contains("a") && row.number() >= n);
      checks.ofSame(
          table.byWordsAndNumber().wordsAnyStartsWith("a"),
          row -> row.words().stream().anyMatch(word -> word.startsWith("a")));
      checks.ofSame(table.byWordsAndNumber(), row -> !row.words().isEmpty());
      checks.inOrder(table.byText().textIs("ab"), row -> row.text().equals("ab"), BY_ID);
    }
  }

  private static boolean isLess(@Nullable Integer value, int bound) {
    return value != null && value < bound;
  }

  /**
   * Compares ranges with filters.
   *
   * @param rows all documents
   */
  private record Checks(List<Indexed> rows) {

    void inOrder(Range<Indexed> range, Predicate<Indexed> filter, Comparator<Indexed> order) {
      List<Indexed> expected = rows.stream().filter(filter).sorted(order).toList();
      assertThat(range.list()).isEqualTo(expected);
      List<Indexed> reversed = new ArrayList<>(expected);
      java.util.Collections.reverse(reversed);
      assertThat(range.descending().list()).isEqualTo(reversed);
      assertThat(range.limit(2).list()).isEqualTo(expected.stream().limit(2).toList());
      assertThat(range.count()).isEqualTo(expected.size());
    }

    void ofSame(Range<Indexed> range, Predicate<Indexed> filter) {
      assertThat(range.list())
          .containsExactlyInAnyOrderElementsOf(rows.stream().filter(filter).toList());
      assertThat(range.count()).isEqualTo(rows.stream().filter(filter).count());
    }
  }
}
