package dev.quarry.engine.optimistic;

import dev.quarry.engine.Counter;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Merges the stored entries of a range with what the transaction itself has written there so far.
 * It works on a copy of those writes, so the transaction may go on writing while it scans, and will
 * not meet what it writes meanwhile.
 */
final class OwnWrites implements EngineCursor {

  /**
   * A key that the transaction wrote.
   *
   * @param value its value, or {@link WriteBuffer#DELETED}, or null if {@code delta} is added to
   *     what is stored
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Own(byte[] key, byte @Nullable [] value, long delta) {}

  private final EngineCursor stored;
  private final Iterator<Own> written;
  private final @Nullable RangeSet deleted;
  private final boolean descending;
  private boolean begun;

  /** The next entry of each side, or null at its end. */
  private byte @Nullable [] storedKey;

  private @Nullable Own own;

  /** The entry this cursor is on; {@code value} is null if the stored one counts. */
  private byte @Nullable [] key;

  private byte @Nullable [] value;

  private OwnWrites(
      EngineCursor stored, List<Own> written, @Nullable RangeSet deleted, boolean descending) {
    this.stored = stored;
    this.written = written.iterator();
    this.deleted = deleted;
    this.descending = descending;
  }

  /**
   * Merges where there is something to merge.
   *
   * @param stored the stored entries of the range; closed by the cursor returned
   * @return {@code stored} itself if the transaction has written nothing in that range
   */
  static EngineCursor over(
      EngineCursor stored, WriteBuffer writes, KeyRange range, boolean descending) {
    NavigableMap<byte[], byte[]> within = writes.within(range);
    NavigableMap<byte[], Long> added = writes.addedWithin(range);
    RangeSet ranges = writes.ranges();
    RangeSet deleted = ranges != null && ranges.intersects(range) ? ranges.copy() : null;
    if (within.isEmpty() && added.isEmpty() && deleted == null) {
      return stored;
    }
    List<Own> copy = new ArrayList<>();
    within.forEach((key, value) -> copy.add(new Own(key, value, 0)));
    if (!added.isEmpty()) {
      added.forEach((key, delta) -> copy.add(new Own(key, null, delta)));
      copy.sort((a, b) -> Arrays.compareUnsigned(a.key(), b.key()));
    }
    if (descending) {
      Collections.reverse(copy);
    }
    return new OwnWrites(stored, copy, deleted, descending);
  }

  @Override
  public boolean next() {
    if (!begun) {
      begun = true;
      advanceStored();
      advanceOwn();
    } else if (value == null) {
      // The stored cursor was left on the entry so that its value could still be asked for.
      advanceStored();
    }
    while (own != null) {
      int order = storedKey == null ? 1 : compare(storedKey, own.key());
      if (order < 0) {
        break;
      }
      byte[] ownKey = own.key();
      byte[] ownValue = own.value();
      if (ownValue == null) {
        ownValue = Counter.sum(ownKey, order == 0 ? stored.value() : null, own.delta());
      }
      if (order == 0) {
        advanceStored();
      }
      advanceOwn();
      if (ownValue != WriteBuffer.DELETED) {
        key = ownKey;
        value = ownValue;
        return true;
      }
    }
    key = storedKey;
    value = null;
    return key != null;
  }

  @Override
  public byte[] key() {
    return required(key).clone();
  }

  @Override
  public byte[] value() {
    required(key);
    return value == null ? stored.value() : value.clone();
  }

  @Override
  public void close() {
    stored.close();
  }

  private void advanceStored() {
    do {
      storedKey = stored.next() ? stored.key() : null;
    } while (storedKey != null && deleted != null && deleted.contains(storedKey));
  }

  private void advanceOwn() {
    own = written.hasNext() ? written.next() : null;
  }

  private int compare(byte[] a, byte[] b) {
    return descending ? Arrays.compareUnsigned(b, a) : Arrays.compareUnsigned(a, b);
  }

  private static byte[] required(byte @Nullable [] key) {
    if (key == null) {
      throw new IllegalStateException("There is no entry.");
    }
    return key;
  }
}
