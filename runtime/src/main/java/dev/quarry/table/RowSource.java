package dev.quarry.table;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.store.TableStore;
import java.util.Optional;

/** Where a range reads from: a table's documents in key order, or one of its indexes. */
final class RowSource<R> {
  /** In place of an index's ordinal: the documents themselves. */
  private static final int DOCUMENTS = -1;

  private final Session session;
  private final TableStore<R, ?> store;
  private final int index;

  private RowSource(Session session, TableStore<R, ?> store, int index) {
    this.session = session;
    this.store = store;
    this.index = index;
  }

  static <R> RowSource<R> documents(Session session, TableStore<R, ?> store) {
    return new RowSource<>(session, store, DOCUMENTS);
  }

  static <R> RowSource<R> index(Session session, TableStore<R, ?> store, int index) {
    return new RowSource<>(session, store, index);
  }

  boolean isDocuments() {
    return index == DOCUMENTS;
  }

  /** How many documents the table has. */
  long countTable() {
    EngineTransaction reads = session.beginRead();
    try {
      return store.count(reads);
    } finally {
      session.endRead(reads);
    }
  }

  byte[] prefix() {
    return index == DOCUMENTS ? store.keys().documentPrefix() : store.keys().indexPrefix(index);
  }

  /** Whether the greatest of the values at a position comes first. */
  boolean isDescending(int position) {
    return index != DOCUMENTS && store.keys().isDescending(index, position);
  }

  /** Whether texts that differ in case only are one value. */
  boolean ignoresCase() {
    return index != DOCUMENTS && store.keys().ignoresCase(index);
  }

  /** Opens a cursor; the caller closes it. */
  RowCursor<R> open(Range<R> range) {
    EngineTransaction reads = session.beginRead();
    boolean opened = false;
    try {
      RowCursor<R> cursor =
          index == DOCUMENTS
              ? new DocumentCursor<>(session, reads, store, range)
              : new EntryCursor<>(session, reads, store, index, range);
      opened = true;
      return cursor;
    } finally {
      if (!opened) {
        session.endRead(reads);
      }
    }
  }

  /** The document whose unique values, or whose key, are all of the given bytes. */
  Optional<R> find(Range<R> range) {
    byte[] key = range.bounds().range().from();
    if (index == DOCUMENTS) {
      byte[] document = session.get(key);
      return document == null ? Optional.empty() : Optional.of(store.decode(key, document));
    }
    if (store.keys().mayHoldAbsent(index)) {
      return range.first();
    }
    EngineTransaction reads = session.beginRead();
    try {
      byte[] entry = reads.get(key);
      if (entry == null) {
        return Optional.empty();
      }
      byte[] documentKey = store.keys().documentKey(index, key, entry);
      return Optional.of(store.decode(documentKey, reads.get(documentKey)));
    } finally {
      session.endRead(reads);
    }
  }

  /** The values of a complete key of this source, as a person would write them. */
  String text(byte[] key) {
    return index == DOCUMENTS ? store.keys().keyText(key) : store.keys().valuesText(index, key);
  }

  /** What to throw where there is no document of the given values. */
  DocumentNotFoundException notFound(String values) {
    return index == DOCUMENTS
        ? new DocumentNotFoundException(table(), values)
        : DocumentNotFoundException.byIndex(table(), indexName(), values);
  }

  String table() {
    return store.schema().name();
  }

  private String indexName() {
    return store.schema().indexes().get(index).name();
  }

  @Override
  public String toString() {
    return index == DOCUMENTS ? "table " + table() : "table " + table() + ", index " + indexName();
  }
}
