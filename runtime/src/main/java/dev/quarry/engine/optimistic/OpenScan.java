package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DatabaseClosedException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scan under way, and how far it got. What it walked over goes into the read set when it is
 * closed: up to the last entry seen, or the whole range once the end was seen. For one thread.
 */
final class OpenScan {
  private enum Place {
    BEFORE,
    ON_ENTRY,
    AFTER,
    CLOSED
  }

  private final EngineCursor source;
  private final KeyRange range;
  private final boolean descending;
  private final @Nullable ReadSet reads;
  private Place place = Place.BEFORE;

  /**
   * Begins.
   *
   * @param source gives the entries; closed by this scan
   * @param range what {@code source} walks over
   * @param descending in which direction
   * @param reads where to record what was read, or null if it does not matter
   */
  OpenScan(EngineCursor source, KeyRange range, boolean descending, @Nullable ReadSet reads) {
    this.source = source;
    this.range = range;
    this.descending = descending;
    this.reads = reads;
  }

  boolean next() {
    if (place == Place.AFTER) {
      return false;
    }
    requireOpen();
    boolean found = source.next();
    place = found ? Place.ON_ENTRY : Place.AFTER;
    return found;
  }

  long skip(long most) {
    if (place == Place.AFTER || most == 0) {
      return 0;
    }
    requireOpen();
    long skipped = source.skip(most);
    place = skipped == most ? Place.ON_ENTRY : Place.AFTER;
    return skipped;
  }

  byte[] key() {
    requireEntry();
    return source.key();
  }

  byte[] value() {
    requireEntry();
    return source.value();
  }

  int key(byte[] into) {
    requireEntry();
    return source.key(into);
  }

  int value(byte[] into) {
    requireEntry();
    return source.value(into);
  }

  <T> T read(Object kind, Function<? super EngineCursor, T> maker) {
    requireEntry();
    return source.read(kind, maker);
  }

  <T> int readNext(
      Object kind, Function<? super EngineCursor, T> maker, int most, List<? super T> into) {
    if (place == Place.AFTER || most == 0) {
      return 0;
    }
    requireOpen();
    int read = source.readNext(kind, maker, most, into);
    place = read == most ? Place.ON_ENTRY : Place.AFTER;
    return read;
  }

  boolean isClosed() {
    return place == Place.CLOSED;
  }

  /** Records what was read and frees the rest. Idempotent. */
  void close() {
    if (place == Place.CLOSED) {
      return;
    }
    try {
      if (reads != null) {
        record(reads);
      }
    } catch (DatabaseClosedException e) {
      // Nothing can be committed any more, so nothing has to be known.
    } finally {
      abandon();
    }
  }

  /** Frees everything without recording what was read. Idempotent. */
  void abandon() {
    place = Place.CLOSED;
    source.close();
  }

  private void record(ReadSet into) {
    if (place == Place.AFTER) {
      into.add(range);
    } else if (place == Place.ON_ENTRY) {
      byte[] last = source.key();
      into.add(
          descending
              ? new KeyRange(last, range.to())
              : new KeyRange(range.from(), KeyRange.successor(last)));
    }
  }

  private void requireOpen() {
    if (place == Place.CLOSED) {
      throw new IllegalStateException(
          "The cursor is closed, or its transaction is. Read it before either ends.");
    }
  }

  private void requireEntry() {
    if (place != Place.ON_ENTRY) {
      requireOpen();
      throw new IllegalStateException(
          "The cursor is not on an entry. Call next() first, and stop when it returns false.");
    }
  }
}
