package dev.quarry.value;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sequence of bytes with equality by content; what a record should hold instead of an
 * array. Ordered as unsigned bytes, a prefix before what it is a prefix of. Safe for use by many
 * threads.
 */
public final class Bytes implements Comparable<Bytes> {
  private static final Bytes EMPTY = new Bytes(new byte[0]);
  private static final int PRINTED_BYTES = 32;

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the empty sequence. */
  public static Bytes empty() {
    return EMPTY;
  }

  /**
   * Returns a sequence with the content of an array, which is copied.
   *
   * @param bytes the content
   * @return the sequence
   */
  public static Bytes copyOf(byte... bytes) {
    return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone());
  }

  /**
   * Returns a sequence with the content of a part of an array, which is copied.
   *
   * @param bytes the array
   * @param from index of the first byte, inclusive
   * @param to index after the last byte, exclusive
   * @return the sequence
   * @throws IndexOutOfBoundsException if the part is not within the array
   */
  public static Bytes copyOf(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(bytes, from, to));
  }

  /** Returns the number of bytes. */
  public int length() {
    return bytes.length;
  }

  /**
   * Returns one byte.
   *
   * @param index from 0, inclusive, to {@link #length()}, exclusive
   * @return the byte
   * @throws IndexOutOfBoundsException if the index is not within the sequence
   */
  public byte byteAt(int index) {
    return bytes[index];
  }

  /** Returns the content as a new array. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /**
   * Copies the content into an array.
   *
   * @param target where to
   * @param offset index in the target of the first byte
   * @throws IndexOutOfBoundsException if the target has too little room
   */
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, bytes.length);
  }

  @Override
  public int compareTo(Bytes other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Returns the content in hexadecimal, cut off after 32 bytes. */
  @Override
  public String toString() {
    if (bytes.length <= PRINTED_BYTES) {
      return HexFormat.of().formatHex(bytes);
    }
    return HexFormat.of().formatHex(bytes, 0, PRINTED_BYTES) + "… (" + bytes.length + " bytes)";
  }
}
