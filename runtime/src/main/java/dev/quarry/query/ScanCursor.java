package dev.quarry.query;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of documents in the order of their keys. */
final class ScanCursor<R> implements Cursor<R> {
  private final ScanReading<R> reading;
  private @Nullable R ahead;

  ScanCursor(ScanReading<R> reading) {
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null) {
      ahead = reading.nextRow();
      if (ahead == null) {
        close();
      }
    }
    return ahead != null;
  }

  @Override
  public R next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("The cursor is at its end, or closed.");
    }
    R row = ahead;
    ahead = null;
    return row;
  }

  @Override
  public void close() {
    reading.close();
    ahead = null;
  }
}
