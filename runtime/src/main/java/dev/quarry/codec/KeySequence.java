package dev.quarry.codec;

import java.util.Arrays;
import java.util.Objects;

/**
 * Keys written one after the other into one buffer, each with a number and a fixed prefix. What
 * entries and references have in common.
 */
final class KeySequence {
  private final byte[][] prefixes;
  private final KeyWriter out = new KeyWriter();
  private int[] ordinals = new int[8];
  private int[] starts = new int[8];
  private boolean[] absents = new boolean[8];
  private int size;

  KeySequence(byte[][] prefixes) {
    this.prefixes = prefixes.clone();
  }

  void reset() {
    out.reset();
    size = 0;
  }

  /** Ends the key before, if any, and starts the next one with its prefix. */
  KeyWriter start(int ordinal) {
    endLast();
    if (size == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      absents = Arrays.copyOf(absents, 2 * size);
    }
    ordinals[size] = ordinal;
    starts[size] = out.length();
    size++;
    out.next();
    return out.raw(prefixes[ordinal]);
  }

  private void endLast() {
    if (size > 0) {
      absents[size - 1] = out.hasAbsent();
    }
  }

  int size() {
    return size;
  }

  int ordinal(int position) {
    return ordinals[checked(position)];
  }

  boolean hasAbsent(int position) {
    return checked(position) == size - 1 ? out.hasAbsent() : absents[position];
  }

  /** Returns one key with the end of another array after it. */
  byte[] key(int position, byte[] suffix, int suffixFrom) {
    int from = starts[checked(position)];
    int to = position == size - 1 ? out.length() : starts[position + 1];
    int suffixLength = suffix.length - suffixFrom;
    byte[] key = new byte[to - from + suffixLength];
    System.arraycopy(out.bytes, from, key, 0, to - from);
    System.arraycopy(suffix, suffixFrom, key, to - from, suffixLength);
    return key;
  }

  private int checked(int position) {
    return Objects.checkIndex(position, size);
  }
}
