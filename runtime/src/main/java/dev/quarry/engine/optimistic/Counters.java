package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What counters hold in the storage. Those that were added to last are kept in memory, so that
 * adding to them again reads nothing. For one thread at a time.
 */
final class Counters {
  private static final int MOST = 1_024;

  private final StorageReader storage;
  private final TreeMap<byte[], byte[]> known = new TreeMap<>(Arrays::compareUnsigned);

  Counters(StorageReader storage) {
    this.storage = storage;
  }

  /** The value of a key as of the last group that was written; null if it has none. */
  byte @Nullable [] value(byte[] key) {
    byte[] value = known.get(key);
    return value != null ? value : storage.get(key);
  }

  /**
   * Takes over what a group has made of counters, which is written. If this throws, for want of
   * memory, {@link #clear} has to follow.
   *
   * @param members the group's writes
   * @param sums the counters that they added to last
   */
  void replace(List<WriteBuffer> members, NavigableMap<byte[], byte[]> sums) {
    members.forEach(this::forget);
    if (known.size() + sums.size() > MOST) {
      known.clear();
    }
    if (sums.size() <= MOST) {
      known.putAll(sums);
    }
  }

  /** Forgets the counters that a transaction put or deleted. */
  private void forget(WriteBuffer writes) {
    if (known.isEmpty()) {
      return;
    }
    // Most transactions write nothing between the first counter and the last.
    KeyRange all = new KeyRange(known.firstKey(), KeyRange.successor(known.lastKey()));
    known.keySet().removeAll(writes.within(all).keySet());
    if (writes.ranges() != null) {
      for (KeyRange range : writes.ranges()) {
        WriteBuffer.within(known, range).clear();
      }
    }
  }

  /** Forgets everything. Takes no memory. */
  void clear() {
    known.clear();
  }
}
