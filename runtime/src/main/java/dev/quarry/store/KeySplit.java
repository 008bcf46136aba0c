package dev.quarry.store;

import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.SizeEstimates;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds keys that split a range into parts which hold about as many bytes each, by the engine's
 * estimates: halves the stretch between the first and the last key until it is there.
 */
final class KeySplit {
  /** Below this many bytes a second thread does not pay. */
  private static final long SMALLEST_PART = 32 << 10;

  private final Engine engine;
  private final KeyRange range;

  KeySplit(Engine engine, KeyRange range) {
    this.engine = engine;
    this.range = range;
  }

  /**
   * Splits the range.
   *
   * @param parts how many parts at the most
   * @return what the parts but the last end with, ascending; empty if it is not worth it
   */
  List<byte[]> into(int parts) {
    SizeEstimates sizes = engine.capability(SizeEstimates.class).orElse(null);
    byte[] first = end(false);
    byte[] last = end(true);
    if (parts == 1 || sizes == null || Arrays.equals(first, last)) {
      return List.of();
    }
    long all = sizes.bytesInRange(range);
    long number = Math.min(parts, all / SMALLEST_PART);
    List<byte[]> bounds = new ArrayList<>();
    for (int i = 1; i < number; i++) {
      byte[] bound = bound(sizes, first, last, all * i / number);
      byte[] before = bounds.isEmpty() ? first : bounds.get(bounds.size() - 1);
      if (Arrays.compareUnsigned(before, bound) < 0 && Arrays.compareUnsigned(bound, last) < 0) {
        bounds.add(bound);
      }
    }
    return bounds;
  }

  /** The first or the last key of the range; empty if it has none. */
  private byte[] end(boolean descending) {
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor cursor = snapshot.scan(range, descending)) {
      return cursor.next() ? cursor.key() : new byte[0];
    }
  }

  /** The key before which there are a number of bytes, in the eight bytes where keys differ. */
  private byte[] bound(SizeEstimates sizes, byte[] first, byte[] last, long bytes) {
    int common = Math.max(0, Arrays.mismatch(first, last));
    long low = number(first, common);
    long high = number(last, common);
    while (high - low != 0) {
      long middle = low + ((high - low) >>> 1); // both are unsigned
      if (sizes.bytesInRange(new KeyRange(range.from(), key(first, common, middle))) < bytes) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return key(first, common, low);
  }

  private static long number(byte[] key, int offset) {
    return ByteBuffer.wrap(Arrays.copyOfRange(key, offset, offset + Long.BYTES)).getLong();
  }

  private static byte[] key(byte[] prefix, int offset, long number) {
    return ByteBuffer.allocate(offset + Long.BYTES).put(prefix, 0, offset).putLong(number).array();
  }
}
