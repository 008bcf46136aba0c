package dev.quarry.query;

import dev.quarry.store.TableStore;
import org.jspecify.annotations.Nullable;

/**
 * A document that a query asks for.
 *
 * @param document what it is read from
 * @param position where it comes in the query's order; empty where the order is that of reading
 * @param row the record, or null where it is not decoded yet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Found<R>(Stored document, byte[] position, @Nullable R row) {

  /** The record, decoded if it is not yet. */
  R row(TableStore<R, ?> store) {
    return row != null ? row : Stored.row(store, document);
  }
}
