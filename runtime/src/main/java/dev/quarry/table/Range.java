package dev.quarry.table;

import dev.quarry.query.Documents;
import dev.quarry.query.Rows;

/**
 * Documents that lie next to one another in a table or an index, not yet read. Each reading method
 * sees the documents as they are when it is called: outside a transaction as of one moment, inside
 * one as that transaction sees them. Immutable, and usable from several threads as far as the
 * session it comes from is.
 *
 * @param <R> the record
 */
public class Range<R> extends Rows<R> {
  private static final long UNLIMITED = Long.MAX_VALUE;

  private final Bounds<R> bounds;
  private final boolean descending;
  private final long limit;

  /**
   * Makes a range, ascending and without a limit. For generated steps.
   *
   * @param bounds what it covers
   */
  public Range(Bounds<R> bounds) {
    this(bounds, false, UNLIMITED);
  }

  private Range(Bounds<R> bounds, boolean descending, long limit) {
    this.bounds = bounds;
    this.descending = descending;
    this.limit = limit;
  }

  /**
   * What this range covers. For generated steps.
   *
   * @return the bounds
   */
  protected final Bounds<R> bounds() {
    return bounds;
  }

  @Override
  @SuppressWarnings("exports") // for this library alone
  protected final Documents<R> documents() {
    return bounds.source().documents(bounds, descending, limit);
  }

  /**
   * The same documents in the opposite order.
   *
   * @return the reversed range
   */
  public final Range<R> descending() {
    return new Range<>(bounds, !descending, limit);
  }

  /**
   * The first documents of this range.
   *
   * @param count how many at the most, 0 or more; the smaller of two limits holds
   * @return the limited range
   * @throws IllegalArgumentException if the count is negative
   */
  public final Range<R> limit(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("A limit is 0 or more; this one is " + count + ".");
    }
    return new Range<>(bounds, descending, Math.min(limit, count));
  }

  @Override
  public final String toString() {
    return bounds
        + (descending ? ", descending" : "")
        + (limit == UNLIMITED ? "" : ", limit " + limit);
  }
}
