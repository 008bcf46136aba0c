package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Rows of values in one key, some of them absent, some descending. */
final class CompositeKeyTest {

  /** The values of one column in two rows. */
  record Column<T>(
      Kind<T> kind, boolean optional, boolean descending, @Nullable T left, @Nullable T right) {

    void write(KeyWriter out, @Nullable T value) {
      if (descending) {
        out.descending();
      }
      writeAscending(out, value);
      if (descending) {
        out.ascending();
      }
    }

    private void writeAscending(KeyWriter out, @Nullable T value) {
      if (value == null) {
        out.absent();
      } else {
        kind.toKey().write(optional ? out.present() : out, value);
      }
    }

    int compare() {
      return descending ? -compareAscending() : compareAscending();
    }

    private int compareAscending() {
      if (left == null || right == null) {
        return Boolean.compare(left != null, right != null);
      }
      return kind.order().compare(left, right);
    }

    void readLeft(KeyReader in) {
      if (descending) {
        in.<@Nullable Void>descending(
            inverted -> {
              readLeftAscending(inverted);
              return null;
            });
      } else {
        readLeftAscending(in);
      }
    }

    private void readLeftAscending(KeyReader in) {
      if (optional && !in.present()) {
        assertThat(left).isNull();
      } else {
        T read = kind.fromKey().read(in);
        assertThat(left).isNotNull();
        assertThat(kind.order().compare(read, left)).isZero();
      }
    }
  }

  @Provide
  Arbitrary<List<Column<?>>> columns() {
    Arbitrary<Column<?>> column = Arbitraries.of(Kinds.ALL).flatMap(CompositeKeyTest::column);
    return column.list().ofMinSize(1).ofMaxSize(4);
  }

  private static <T> Arbitrary<Column<?>> column(Kind<T> kind) {
    Arbitrary<Boolean> flags = Arbitraries.of(false, true);
    return Combinators.combine(flags, flags)
        .flatAs(
            (optional, descending) -> {
              Arbitrary<T> values = optional ? kind.values().injectNull(0.3) : kind.values();
              // Equal values often, so that the columns after them decide.
              return Combinators.combine(values, values, Arbitraries.of(false, true))
                  .as((a, b, same) -> new Column<>(kind, optional, descending, a, same ? a : b));
            });
  }

  private static <T> void writeLeft(Column<T> column, KeyWriter out) {
    column.write(out, column.left());
  }

  private static <T> void writeRight(Column<T> column, KeyWriter out) {
    column.write(out, column.right());
  }

  private static byte[] left(List<Column<?>> columns) {
    KeyWriter out = new KeyWriter();
    columns.forEach(column -> writeLeft(column, out));
    return out.toByteArray();
  }

  private static byte[] right(List<Column<?>> columns) {
    KeyWriter out = new KeyWriter();
    columns.forEach(column -> writeRight(column, out));
    return out.toByteArray();
  }

  @Property(tries = 10_000)
  void keys_compareLikeTheirFirstDifferentValue(@ForAll("columns") List<Column<?>> columns) {
    int expected =
        columns.stream().mapToInt(Column::compare).filter(c -> c != 0).findFirst().orElse(0);
    assertThat(Integer.signum(Arrays.compareUnsigned(left(columns), right(columns))))
        .isEqualTo(Integer.signum(expected));
  }

  @Property(tries = 5_000)
  void keys_ofDifferentRows_doNotBeginWithEachOther(@ForAll("columns") List<Column<?>> columns) {
    byte[] left = left(columns);
    byte[] right = right(columns);
    int mismatch = Arrays.mismatch(left, right);
    assertThat(mismatch == -1 || mismatch < Math.min(left.length, right.length)).isTrue();
  }

  @Property(tries = 5_000)
  void key_readsBack(@ForAll("columns") List<Column<?>> columns) {
    KeyReader in = new KeyReader(left(columns));
    columns.forEach(column -> column.readLeft(in));
    in.end();
  }
}
