package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The writes of one transaction before it commits: the newest value of each key written, and the
 * ranges deleted. A key written after its range was deleted stands beside that range, so replaying
 * ranges first and keys second has the effect of the calls in their order. For one thread.
 */
final class WriteBuffer implements StorageBatch {

  /** Stands for the absence of a value, by identity. */
  static final byte[] DELETED = new byte[0];

  private final TreeMap<byte[], byte[]> values = new TreeMap<>(Arrays::compareUnsigned);
  private @Nullable RangeSet ranges;
  private long bytes;

  void put(byte[] key, byte[] value) {
    byte[] before = values.put(key, value);
    bytes += before == null ? key.length + value.length : value.length - before.length;
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
    if (ranges == null) {
      ranges = new RangeSet();
    }
    bytes -= ranges.bytes();
    ranges.add(range);
    bytes += ranges.bytes();
  }

  /**
   * What this transaction made of a key.
   *
   * @return its value, or {@link #DELETED}, or null if the transaction did not touch it
   */
  byte @Nullable [] find(byte[] key) {
    byte[] value = values.isEmpty() ? null : values.get(key);
    if (value != null) {
      return value;
    }
    return ranges != null && ranges.contains(key) ? DELETED : null;
  }

  /** The keys written inside a range, as a live view. */
  NavigableMap<byte[], byte[]> within(KeyRange range) {
    byte[] to = range.to();
    return to == null
        ? values.tailMap(range.from(), true)
        : values.subMap(range.from(), true, to, false);
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
    return values.isEmpty() && ranges == null;
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public int size() {
    return values.size() + (ranges == null ? 0 : ranges.size());
  }

  @Override
  public void replay(BatchVisitor visitor) {
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
