package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A document that a query asks for.
 *
 * @param document what it is read from
 * @param position where it comes in the query's order; empty where the order is that of reading
 * @param group how many bytes of the position it has in common with others that are read next to it
 *     and still have to be sorted
 * @param row the record, or null where it is not decoded yet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Found<R>(Stored document, byte[] position, int group, @Nullable R row) {

  Found(Stored document, byte[] position, @Nullable R row) {
    this(document, position, 0, row);
  }

  /** The record, decoded if it is not yet. */
  R row(TableStore<R, ?> store) {
    return row != null ? row : Stored.row(store, document);
  }

  /** Whether another result has the same values in the parts of the order that make a group. */
  boolean isGroupedWith(Found<R> other) {
    return Arrays.equals(position, 0, group, other.position, 0, other.group);
  }
}
