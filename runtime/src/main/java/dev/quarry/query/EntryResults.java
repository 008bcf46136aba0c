package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Results that are made of one index entry each, or were made of the same entry before: such a one
 * is handed out again as it is. Only for those that nobody can change, and that are the same
 * whenever they are made.
 */
final class EntryResults<R, T> implements Cursor<T> {
  private static final int LARGEST_BATCH = 256;
  private static final byte[] NOWHERE = {};

  private final TableStore<R, ?> store;
  private final QuerySession session;
  private final KeySpace space;
  private final EntryCover.Kind kind;
  private final Output<R, T> output;
  private final EngineTransaction reads;
  private final EngineCursor entries;
  private final BatchSize batch;
  private final List<T> ahead = new ArrayList<>();
  private int taken;
  private long left;
  private boolean closed;

  /**
   * Begins to read.
   *
   * @param range entries of which each stands for a document
   * @param space their index
   * @param kind what is made of them
   * @param output makes it
   */
  EntryResults(
      TableStore<R, ?> store,
      QuerySession session,
      IndexRange range,
      KeySpace space,
      EntryCover.Kind kind,
      Output<R, T> output) {
    this.store = store;
    this.session = session;
    this.space = space;
    this.kind = kind;
    this.output = output;
    this.left = range.limit();
    this.batch = BatchSize.of(left, LARGEST_BATCH);
    this.reads = session.beginRead();
    this.entries = range.scan(session, reads);
  }

  @Override
  public boolean hasNext() {
    return taken < ahead.size() || readAhead();
  }

  private boolean readAhead() {
    ahead.clear();
    taken = 0;
    if (!closed) {
      int read = entries.readNext(kind, this::make, batch.next(left), ahead);
      left -= read;
      if (read == 0) {
        close();
      }
    }
    return !ahead.isEmpty();
  }

  private T make(EngineCursor entry) {
    Stored stored = CoveringEntries.stored(store.keys(), space, entry);
    return Objects.requireNonNull(output.of(new Found<>(stored, NOWHERE, null), reads));
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The cursor is at its end, or closed.");
    }
    return ahead.get(taken++);
  }

  @Override
  public void close() {
    ahead.clear();
    taken = 0;
    if (!closed) {
      closed = true;
      try {
        entries.close();
      } finally {
        session.endRead(reads);
      }
    }
  }
}
