package dev.quarry.engine.optimistic;

import dev.quarry.engine.Counter;
import dev.quarry.engine.KeyRange;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The writes of one transaction before it commits: the newest value of each key written, the ranges
 * deleted, and what is added to keys whose value it does not know. A key written after its range
 * was deleted stands beside that range, so replaying ranges first and keys second has the effect of
 * the calls in their order. A key that is added to has no value here and lies in none of the
 * ranges: otherwise its value is known, and the sum is that value. For one thread.
 */
final class WriteBuffer {

  /** Stands for the absence of a value, by identity. */
  static final byte[] DELETED = new byte[0];

  private final TreeMap<byte[], byte[]> values = new TreeMap<>(Arrays::compareUnsigned);
  private final TreeMap<byte[], Long> added = new TreeMap<>(Arrays::compareUnsigned);
  private @Nullable RangeSet ranges;
  private long bytes;

  void put(byte[] key, byte[] value) {
    byte[] before = values.put(key, value);
    bytes += before == null ? key.length + value.length : value.length - before.length;
    if (!added.isEmpty() && added.remove(key) != null) {
      bytes -= key.length + Counter.BYTES;
    }
  }

  void delete(byte[] key) {
    put(key, DELETED);
  }

  void deleteRange(KeyRange range) {
    NavigableMap<byte[], byte[]> covered = within(range);
    for (Map.Entry<byte[], byte[]> entry : covered.entrySet()) {
      bytes -= entry.getKey().length + entry.getValue().length;
    }
    covered.clear();
    NavigableMap<byte[], Long> undone = addedWithin(range);
    for (byte[] key : undone.keySet()) {
      bytes -= key.length + Counter.BYTES;
    }
    undone.clear();
    if (ranges == null) {
      ranges = new RangeSet();
    }
    bytes -= ranges.bytes();
    ranges.add(range);
    bytes += ranges.bytes();
  }

  /** Adds to a counter. */
  void add(byte[] key, long delta) {
    Long before = added.get(key);
    byte[] own = before == null ? find(key) : null;
    if (own != null) {
      put(key, Counter.sum(key, own == DELETED ? null : own, delta));
      return;
    }
    added.put(key, before == null ? delta : before + delta);
    bytes += before == null ? key.length + Counter.BYTES : 0;
  }

  /**
   * What this transaction made of a key.
   *
   * @return its value, or {@link #DELETED}, or null if the transaction did not touch it or only
   *     added to it
   */
  byte @Nullable [] find(byte[] key) {
    byte[] value = values.isEmpty() ? null : values.get(key);
    if (value != null) {
      return value;
    }
    return ranges != null && ranges.contains(key) ? DELETED : null;
  }

  /**
   * The value of a key that {@link #find} does not know.
   *
   * @param stored what is stored there, or null
   * @return that, with what this transaction adds to it
   */
  byte @Nullable [] withAdded(byte[] key, byte @Nullable [] stored) {
    Long delta = added.isEmpty() ? null : added.get(key);
    return delta == null ? stored : Counter.sum(key, stored, delta);
  }

  /** What is added to keys, by key. */
  NavigableMap<byte[], Long> added() {
    return added;
  }

  /** What is added to the keys inside a range, as a live view. */
  NavigableMap<byte[], Long> addedWithin(KeyRange range) {
    return within(added, range);
  }

  /** The keys written inside a range, as a live view. */
  NavigableMap<byte[], byte[]> within(KeyRange range) {
    return within(values, range);
  }

  /** Whether anything inside a range was written, deleted or added to. */
  boolean touches(KeyRange range) {
    return !within(range).isEmpty()
        || !addedWithin(range).isEmpty()
        || (ranges != null && ranges.intersects(range));
  }

  /** The part of a map inside a range, as a live view. */
  static <V> NavigableMap<byte[], V> within(NavigableMap<byte[], V> map, KeyRange range) {
    byte[] to = range.to();
    return to == null ? map.tailMap(range.from(), true) : map.subMap(range.from(), true, to, false);
  }

  /** The deleted ranges, or null if there are none. */
  @Nullable RangeSet ranges() {
    return ranges;
  }

  /** The keys that have a value or were deleted one by one. */
  Iterable<byte[]> keys() {
    return values.keySet();
  }

  boolean isEmpty() {
    return values.isEmpty() && ranges == null && added.isEmpty();
  }

  /** The bytes of all keys, bounds and values, those of counters included. */
  long bytes() {
    return bytes;
  }

  /** The number of calls that {@link #replay} makes. */
  int size() {
    return values.size() + (ranges == null ? 0 : ranges.size());
  }

  /** Tells every change but what is added. */
  void replay(BatchVisitor visitor) {
    if (ranges != null) {
      for (KeyRange range : ranges) {
        visitor.deleteRange(range);
      }
    }
    for (Map.Entry<byte[], byte[]> entry : values.entrySet()) {
      byte[] value = entry.getValue();
      if (value == DELETED) {
        visitor.delete(entry.getKey());
      } else {
        visitor.put(entry.getKey(), value);
      }
    }
  }
}
