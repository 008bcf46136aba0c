package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction read from the storage: single keys, found or missed, and ranges as far as
 * they were walked. Reading its own writes is not part of it. For one thread.
 */
final class ReadSet {
  private final List<byte[]> keys = new ArrayList<>(4);
  private final List<KeyRange> ranges = new ArrayList<>(0);
  private long bytes;

  void add(byte[] key) {
    keys.add(key);
    bytes += key.length;
  }

  void add(KeyRange range) {
    ranges.add(range);
    bytes += (long) range.from().length + (range.to() == null ? 0 : range.to().length);
  }

  List<byte[]> keys() {
    return keys;
  }

  List<KeyRange> ranges() {
    return ranges;
  }

  /** The bytes of the keys and bounds kept here. */
  long bytes() {
    return bytes;
  }

  boolean isEmpty() {
    return keys.isEmpty() && ranges.isEmpty();
  }
}
