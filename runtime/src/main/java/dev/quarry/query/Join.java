package dev.quarry.query;

/**
 * Documents together with those that they refer to. Read in batches, so that it needs no more
 * memory for many documents than for some. Immutable.
 *
 * @param <R> the table's record
 * @param <V> what each document is joined with
 */
public final class Join<R, V> extends Results<R, Joined<R, V>> {
  private final Rows<R> rows;
  private final Reference<R, ?, V> reference;

  Join(Rows<R> rows, Reference<R, ?, V> reference) {
    this.rows = rows;
    this.reference = reference;
  }

  @Override
  @SuppressWarnings("exports") // for this library alone
  protected Documents<R> documents() {
    return rows.documents();
  }

  @Override
  Output<R, Joined<R, V>> output() {
    return reference.output(rows.documents());
  }

  @Override
  public String toString() {
    return rows + " with " + reference;
  }
}
