package dev.quarry.table;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.query.Documents;
import dev.quarry.query.IndexRange;
import dev.quarry.store.EntryReader;
import dev.quarry.store.TableStore;
import java.util.List;
import java.util.Optional;

/** Where a range reads from: a table's documents in key order, or one of its indexes. */
final class RowSource<R> {
  /** In place of an index's ordinal: the documents themselves. */
  private static final int DOCUMENTS = IndexRange.DOCUMENTS;

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

  /** The documents of a range. */
  Documents<R> documents(Bounds<R> bounds, boolean descending, long limit) {
    return Documents.of(
        store,
        new SessionQueries(session),
        new IndexRange(index, bounds.range(), bounds.fixed(), descending, limit));
  }

  /** The document whose unique values, or whose key, are all of the given bytes. */
  Optional<R> find(Range<R> range) {
    byte[] key = range.bounds().range().from();
    if (index == DOCUMENTS) {
      return Optional.ofNullable(session.find(store, key));
    }
    if (store.keys().mayHoldAbsent(index)) {
      return range.first();
    }
    EngineTransaction reads = session.beginRead();
    try {
      if (store.schema().indexes().get(index).includesRecord()) {
        byte[] entry = reads.get(key);
        return entry == null
            ? Optional.empty()
            : Optional.of(new EntryReader<>(store, index).decode(key, entry));
      }
      byte[] documentKey = store.findPlace(reads, index, key);
      if (documentKey == null) {
        return Optional.empty();
      }
      R row = store.find(reads, documentKey);
      if (row == null) {
        throw store.missing(documentKey);
      }
      return Optional.of(row);
    } finally {
      session.endRead(reads);
    }
  }

  /** The values of a complete key of this source, as a person would write them. */
  String text(byte[] key) {
    return index == DOCUMENTS ? store.keys().keyText(key) : store.keys().valuesText(index, key);
  }

  /** A range of this source as a person would write it. */
  String text(KeyRange range) {
    return store.keys().rangeText(index, range);
  }

  /** The component at a position, for messages. */
  String component(int position) {
    List<String> paths =
        index == DOCUMENTS
            ? store.schema().definition().key()
            : store.schema().indexes().get(index).paths();
    return paths.get(position);
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
