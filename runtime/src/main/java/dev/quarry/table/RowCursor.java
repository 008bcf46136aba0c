package dev.quarry.table;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.query.Cursor;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What the two cursors share: one row ahead, a limit, and closing once. */
abstract class RowCursor<R> implements Cursor<R> {
  private final Session session;
  private final EngineTransaction reads;
  private final EngineCursor entries;
  private long remaining;
  private @Nullable R ahead;
  private boolean closed;

  RowCursor(Session session, EngineTransaction reads, Range<R> range) {
    this.session = session;
    this.reads = reads;
    this.remaining = range.limit();
    this.entries = reads.scan(range.bounds().range(), range.isDescending());
  }

  /** The next row, or null at the end. */
  abstract @Nullable R advance();

  /** Steps over the next row without decoding it; false at the end. */
  abstract boolean skip();

  final EngineCursor entries() {
    return entries;
  }

  final EngineTransaction reads() {
    return reads;
  }

  /** How many more rows may be asked for, counted before the one ahead is handed out. */
  final long remaining() {
    return remaining;
  }

  @Override
  public final boolean hasNext() {
    if (ahead == null && !closed) {
      ahead = remaining == 0 ? null : advance();
      if (ahead == null) {
        close();
      } else {
        remaining--;
      }
    }
    return ahead != null;
  }

  @Override
  public final R next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("The cursor is at its end, or closed.");
    }
    R row = ahead;
    ahead = null;
    return row;
  }

  /** Counts the rows from here to the end, and closes. */
  final long count() {
    long count = 0;
    while (count < remaining && skip()) {
      count++;
    }
    close();
    return count;
  }

  @Override
  public final void close() {
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
