package dev.quarry.codec;

import dev.quarry.error.LimitExceededException;
import java.util.Arrays;

/** A growing array that is written from the front and used again and again. */
abstract class ByteSink {
  /** What is kept from one use to the next: one huge text should not hold its memory for good. */
  private static final int RETAINED_BYTES = 1 << 20;

  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  byte[] bytes;
  int length;

  ByteSink(int capacity) {
    bytes = new byte[capacity];
  }

  final void clear() {
    length = 0;
    if (bytes.length > RETAINED_BYTES) {
      bytes = new byte[RETAINED_BYTES];
    }
  }

  /** Makes room and returns the offset to write at; the caller moves {@link #length} on. */
  final int room(long count) {
    if (count > bytes.length - length) {
      grow(count);
    }
    return length;
  }

  private void grow(long count) {
    long needed = length + count;
    if (needed > LARGEST_ARRAY) {
      throw new LimitExceededException(
          "the encoded form is too large: "
              + needed
              + " bytes, limit "
              + LARGEST_ARRAY
              + "; split it");
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST_ARRAY, Math.max(needed, 2L * length)));
  }

  final void putByte(int value) {
    int at = room(1);
    bytes[at] = (byte) value;
    length = at + 1;
  }

  final void putShort(int value) {
    int at = room(Short.BYTES);
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
    length = at + Short.BYTES;
  }

  final void putInt(int value) {
    int at = room(Integer.BYTES);
    BigEndian.putInt(bytes, at, value);
    length = at + Integer.BYTES;
  }

  final void putLong(long value) {
    int at = room(Long.BYTES);
    BigEndian.putLong(bytes, at, value);
    length = at + Long.BYTES;
  }

  final void putBytes(byte[] source) {
    int at = room(source.length);
    System.arraycopy(source, 0, bytes, at, source.length);
    length = at + source.length;
  }

  /**
   * Writes an unsigned number in LEB128: seven bits a byte, the lowest first, at most ten bytes.
   */
  final void putVarint(long value) {
    int at = room(10);
    byte[] target = bytes;
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      target[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    target[at++] = (byte) rest;
    length = at;
  }
}
