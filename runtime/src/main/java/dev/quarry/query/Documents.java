package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one table in some order, not yet read: those of a query or of a range. What is made
 * of them is a matter of {@link Results}. Immutable. For this library alone.
 *
 * @param <R> the table's record
 */
@SuppressWarnings("exports") // for this library alone
public abstract class Documents<R> {
  static final long UNLIMITED = Long.MAX_VALUE;

  Documents() {}

  /**
   * The documents of a range.
   *
   * @param store the table
   * @param session where they are read
   * @param range which part of which index
   * @param <R> the table's record
   * @return the documents
   */
  public static <R> Documents<R> of(
      TableStore<R, ?> store, QuerySession session, IndexRange range) {
    return new RangeDocuments<>(store, session, range);
  }

  abstract TableStore<R, ?> store();

  abstract QuerySession session();

  /** Begins to read. Only where {@code positioned} do the documents know their positions. */
  abstract Reading<R> open(boolean positioned);

  /** The records of the documents. */
  Cursor<R> rows() {
    return results(new RowOutput<>(store()), null);
  }

  /**
   * What is made of the documents.
   *
   * @param output makes it
   * @param lasting the class of what is made, if that depends on the documents alone and is never
   *     changed, so that it may be handed out again; else null
   */
  <T> Cursor<T> results(Output<R, T> output, @Nullable Class<?> lasting) {
    return new ResultCursor<>(open(false), output);
  }

  abstract long count();

  /** How they would be read. */
  abstract Plan explain();

  /** The same in whatever order they are met, if that does not change which they are. */
  abstract Documents<R> inAnyOrder();

  /** How many there are at the most, {@link #UNLIMITED} if that is not limited. */
  abstract long limit();

  /** As many at the most, in place of the limit so far. */
  abstract Documents<R> withLimit(long limit);

  /** Those after a position, none of which is left out. */
  abstract Documents<R> after(byte[] position);

  /** The same where nothing but these fields is read of them. */
  abstract Documents<R> needing(List<Field<R, ?>> fields);

  /** What they are, as a person would write it. */
  abstract String text();

  /** What tells them from others to which the position of one of them means nothing. */
  abstract String identity();

  /** What positions are made of. */
  abstract String positionTypes();

  static long left(long limit, long taken) {
    return limit == UNLIMITED ? UNLIMITED : limit - taken;
  }
}
