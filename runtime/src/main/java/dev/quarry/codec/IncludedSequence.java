package dev.quarry.codec;

import java.util.Arrays;
import java.util.zip.CRC32C;

/** What index entries include, written one after the other into one buffer. */
final class IncludedSequence {
  private static final int NOTHING = -1;

  private final DocumentWriter out = new DocumentWriter();
  private final CRC32C checksum = new CRC32C();
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int index = NOTHING;
  private int start;

  void reset() {
    out.reset();
    index = NOTHING;
  }

  /** Starts what the next entries of an index include. */
  DocumentWriter start(int newIndex) {
    index = newIndex;
    start = out.length;
    return out;
  }

  /** Gives an entry of an index what was started for that index last. */
  void entry(int position, int ofIndex) {
    if (position == starts.length) {
      starts = Arrays.copyOf(starts, 2 * position);
      ends = Arrays.copyOf(ends, 2 * position);
    }
    starts[position] = ofIndex == index ? start : NOTHING;
    ends[position] = out.length;
  }

  byte[] value(int position, byte[] entryKey, byte[] first) {
    int from = starts[position];
    if (from == NOTHING) {
      return first;
    }
    int length = ends[position] - from;
    byte[] value = Arrays.copyOf(first, first.length + length + Integer.BYTES);
    System.arraycopy(out.bytes, from, value, first.length, length);
    int end = first.length + length;
    BigEndian.putInt(value, end, checksum(checksum, entryKey, value, end));
    return value;
  }

  /** The checksum of an entry whose value ends, the checksum apart, at the given offset. */
  static int checksum(CRC32C checksum, byte[] entryKey, byte[] value, int end) {
    checksum.reset();
    checksum.update(entryKey, 0, entryKey.length);
    checksum.update(value, 0, end);
    return (int) checksum.getValue();
  }
}
