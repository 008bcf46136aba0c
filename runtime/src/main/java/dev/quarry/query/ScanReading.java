package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents in the order of their keys. */
final class ScanReading<R> implements Reading<R> {
  private static final byte[] NOWHERE = {};

  private final TableStore<R, ?> store;
  private final QuerySession session;
  private final IndexRange range;
  private final boolean positioned;
  private final Work work = new Work();
  private final EngineTransaction reads;
  private final EngineCursor documents;
  private long left;
  private boolean closed;

  ScanReading(TableStore<R, ?> store, QuerySession session, IndexRange range, boolean positioned) {
    this.store = store;
    this.session = session;
    this.range = range;
    this.positioned = positioned;
    this.left = range.limit();
    this.reads = session.beginRead();
    this.documents = range.scan(session, reads);
  }

  @Override
  public EngineTransaction reads() {
    return reads;
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public Plan plan(Optional<PlanActual> actual) {
    return new RangeExplanation<>(store, session).of(range, null, actual);
  }

  @Override
  public @Nullable Found<R> next() {
    if (!skip()) {
      return null;
    }
    byte[] key = documents.key();
    byte[] position =
        positioned
            ? Arrays.copyOfRange(key, store.keys().documentPrefix().length, key.length)
            : NOWHERE;
    return new Found<>(new StoredDocument(key, documents.value()), position, null);
  }

  /** The next record, whose key is copied only if it cannot be read; null at the end. */
  @Nullable R nextRow() {
    return skip() ? store.decode(documents) : null;
  }

  /** Steps over the next document; false at the end. */
  private boolean skip() {
    if (closed || left == 0 || !documents.next()) {
      return false;
    }
    left--;
    work.scanned++;
    return true;
  }

  /** Counts the documents from here on. */
  long count() {
    long count = 0;
    while (skip()) {
      count++;
    }
    return count;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        documents.close();
      } finally {
        session.endRead(reads);
      }
    }
  }
}
