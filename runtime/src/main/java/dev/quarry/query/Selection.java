package dev.quarry.query;

import dev.quarry.query.ValueType.KeyForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a projection makes of documents: of each no more is read than the documents are found by and
 * the projection needs. Immutable.
 *
 * @param <R> the table's record
 * @param <T> what is made
 */
public class Selection<R, T> extends Results<R, T> {
  private final Rows<R> rows;
  private final Projection<R, T> projection;

  Selection(Rows<R> rows, Projection<R, T> projection) {
    this.rows = rows;
    this.projection = projection;
  }

  /** The same documents, and something else made of them. */
  final <U> Selection<R, U> made(Projection<R, U> other) {
    return new Selection<>(rows, other);
  }

  @Override
  @SuppressWarnings("exports") // for this library alone
  protected final Documents<R> documents() {
    return rows.documents().needing(projection.fields());
  }

  @Override
  final Output<R, T> output() {
    return new ProjectionOutput<>(rows.documents().store(), projection);
  }

  @Override
  public final Cursor<T> cursor() {
    return documents().results(output(), projection.tuple());
  }

  @Override
  final boolean passesOver() {
    return projection.passesOver();
  }

  /**
   * The different results.
   *
   * @return values of one field in their own order, or where they have none, like all other
   *     results, as they were met first; the list is the caller's own
   */
  public final List<T> distinct() {
    ValueType<T> type = projection.singleType();
    if (type == null) {
      Set<T> met = new LinkedHashSet<>();
      forEach(met::add);
      return new ArrayList<>(met);
    }
    ByValue<T, T> values = new ByValue<>(type);
    // Of several values that are equal, but do not look the same, the first one counts.
    boolean orderless = type.keyForm() == KeyForm.EXACT;
    Documents<R> documents = orderless ? documents().inAnyOrder() : documents();
    try (ResultCursor<R, T> cursor = open(documents, false)) {
      while (cursor.hasNext()) {
        T value = cursor.next();
        values.get(value, () -> value);
      }
    }
    List<T> distinct = new ArrayList<>(values.keyed());
    distinct.addAll(values.others());
    return distinct;
  }

  @Override
  public final String toString() {
    return projection + " of " + rows;
  }
}
