package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A set of keys given as ranges; ranges that touch become one. For one thread. */
final class RangeSet implements Iterable<KeyRange> {
  private final TreeMap<byte[], KeyRange> byStart = new TreeMap<>(Arrays::compareUnsigned);
  private long bytes;

  /** Adds every key of a range that is not empty. */
  void add(KeyRange range) {
    byte[] from = range.from();
    byte[] to = range.to();
    Map.Entry<byte[], KeyRange> before = byStart.floorEntry(from);
    if (before != null && reaches(before.getValue(), from)) {
      from = before.getKey();
      to = later(to, before.getValue().to());
      remove(before.getValue());
    }
    for (Map.Entry<byte[], KeyRange> next = byStart.ceilingEntry(from);
        next != null && (to == null || Arrays.compareUnsigned(next.getKey(), to) <= 0);
        next = byStart.ceilingEntry(from)) {
      to = later(to, next.getValue().to());
      remove(next.getValue());
    }
    KeyRange whole = new KeyRange(from, to);
    byStart.put(from, whole);
    bytes += size(whole);
  }

  boolean contains(byte[] key) {
    Map.Entry<byte[], KeyRange> candidate = byStart.floorEntry(key);
    return candidate != null && candidate.getValue().contains(key);
  }

  boolean intersects(KeyRange range) {
    byte[] to = range.to();
    Map.Entry<byte[], KeyRange> last = to == null ? byStart.lastEntry() : byStart.lowerEntry(to);
    if (last == null || range.isEmpty()) {
      return false;
    }
    byte[] end = last.getValue().to();
    return end == null || Arrays.compareUnsigned(end, range.from()) > 0;
  }

  RangeSet copy() {
    RangeSet copy = new RangeSet();
    copy.byStart.putAll(byStart);
    copy.bytes = bytes;
    return copy;
  }

  int size() {
    return byStart.size();
  }

  /** The bytes of all bounds. */
  long bytes() {
    return bytes;
  }

  @Override
  public Iterator<KeyRange> iterator() {
    return byStart.values().iterator();
  }

  private void remove(KeyRange range) {
    byStart.remove(range.from());
    bytes -= size(range);
  }

  private static boolean reaches(KeyRange range, byte[] key) {
    byte[] to = range.to();
    return to == null || Arrays.compareUnsigned(to, key) >= 0;
  }

  private static byte @Nullable [] later(byte @Nullable [] a, byte @Nullable [] b) {
    return a == null || b == null ? null : Arrays.compareUnsigned(a, b) >= 0 ? a : b;
  }

  private static long size(KeyRange range) {
    return (long) range.from().length + (range.to() == null ? 0 : range.to().length);
  }
}
