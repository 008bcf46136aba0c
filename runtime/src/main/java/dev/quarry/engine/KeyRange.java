package dev.quarry.engine;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of keys in unsigned byte order. Empty if {@code to} is not after {@code from}.
 *
 * @param from the first key, inclusive; not to be changed afterwards
 * @param to the end, exclusive, or null for no end; not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // equality by content is given below
public record KeyRange(byte[] from, byte @Nullable [] to) {

  private static final KeyRange ALL = new KeyRange(new byte[0], null);

  /**
   * Every key there is.
   *
   * @return the range without bounds
   */
  public static KeyRange all() {
    return ALL;
  }

  /**
   * All keys that begin with some bytes, those bytes alone included.
   *
   * @param prefix the bytes
   * @return the range
   */
  public static KeyRange prefix(byte[] prefix) {
    return new KeyRange(prefix, after(prefix));
  }

  /**
   * One key alone.
   *
   * @param key the key
   * @return the range
   */
  public static KeyRange only(byte[] key) {
    return new KeyRange(key, successor(key));
  }

  /**
   * The smallest key that is greater than the given one.
   *
   * @param key the key
   * @return the key followed by a zero byte
   */
  public static byte[] successor(byte[] key) {
    return Arrays.copyOf(key, key.length + 1);
  }

  /**
   * Whether a key lies in this range.
   *
   * @param key the key
   * @return whether {@code from <= key < to}
   */
  public boolean contains(byte[] key) {
    return Arrays.compareUnsigned(from, key) <= 0
        && (to == null || Arrays.compareUnsigned(key, to) < 0);
  }

  /**
   * Whether no key can lie in this range.
   *
   * @return whether {@code to <= from}
   */
  public boolean isEmpty() {
    return to != null && Arrays.compareUnsigned(from, to) >= 0;
  }

  /** The smallest key after all those that begin with the prefix; null if there is none. */
  private static byte @Nullable [] after(byte[] prefix) {
    for (int last = prefix.length - 1; last >= 0; last--) {
      if (prefix[last] != (byte) 0xFF) {
        byte[] end = Arrays.copyOf(prefix, last + 1);
        end[last]++;
        return end;
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyRange range
        && Arrays.equals(from, range.from)
        && Arrays.equals(to, range.to);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(from) + Arrays.hashCode(to);
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return "[" + hex.formatHex(from) + ", " + (to == null ? "end" : hex.formatHex(to)) + ")";
  }
}
