package dev.quarry.table;

import dev.quarry.query.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Documents that lie next to one another in a table or an index, not yet read. Each reading method
 * sees the documents as they are when it is called: outside a transaction as of one moment, inside
 * one as that transaction sees them. Immutable, and usable from several threads as far as the
 * session it comes from is.
 *
 * @param <R> the record
 */
public class Range<R> {
  static final long UNLIMITED = Long.MAX_VALUE;

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

  final boolean isDescending() {
    return descending;
  }

  final long limit() {
    return limit;
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

  /**
   * Reads all documents into a list.
   *
   * @return the documents; the caller's own, and growing with the range: to go through a large one
   *     use {@link #forEach}, {@link #stream} or {@link #cursor}
   */
  public final List<R> list() {
    List<R> rows = new ArrayList<>();
    forEach(rows::add);
    return rows;
  }

  /**
   * Reads the documents one after another.
   *
   * @return a sequential stream that holds native memory until it is closed or read to its end
   */
  public final Stream<R> stream() {
    Cursor<R> cursor = cursor();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                cursor, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(cursor::close);
  }

  /**
   * Reads the documents one after another.
   *
   * @return a cursor that the caller closes
   */
  public final Cursor<R> cursor() {
    return open();
  }

  private RowCursor<R> open() {
    return bounds.source().open(this);
  }

  /**
   * Passes each document to an action.
   *
   * @param action what to do with it
   */
  public final void forEach(Consumer<? super R> action) {
    try (Cursor<R> cursor = cursor()) {
      while (cursor.hasNext()) {
        action.accept(cursor.next());
      }
    }
  }

  /**
   * The first document.
   *
   * @return the document, or empty if there is none
   */
  public final Optional<R> first() {
    try (Cursor<R> cursor = limit(1).cursor()) {
      return cursor.hasNext() ? Optional.of(cursor.next()) : Optional.empty();
    }
  }

  /**
   * Counts the documents: an index range reads entries only, and a whole table without a limit is
   * counted in constant time, see {@link Table#count}.
   *
   * @return how many there are
   */
  public final long count() {
    if (limit == UNLIMITED && bounds.isWholeTable()) {
      return bounds.source().countTable();
    }
    try (RowCursor<R> cursor = open()) {
      return cursor.count();
    }
  }

  /**
   * Whether there is a document at all.
   *
   * @return whether there is one
   */
  public final boolean exists() {
    return limit(1).count() > 0;
  }

  @Override
  public String toString() {
    return bounds
        + (descending ? ", descending" : "")
        + (limit == UNLIMITED ? "" : ", limit " + limit);
  }
}
