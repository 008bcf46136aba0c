package dev.quarry.codec;

import dev.quarry.error.CorruptDocumentException;
import java.util.Arrays;

/**
 * Moves encoded values from the document that is read to the one that is written, without making
 * anything of them. Like its reader and its writer it is for use by one thread at a time, and made
 * to be used again.
 */
public final class DocumentTransfer {
  private final DocumentReader in;
  private final DocumentWriter out;
  private final DocumentReader back = new DocumentReader();
  private int[] offsets = new int[64];
  private int top;

  /**
   * Makes a transfer.
   *
   * @param in where from
   * @param out where to
   */
  public DocumentTransfer(DocumentReader in, DocumentWriter out) {
    this.in = in;
    this.out = out;
  }

  /** Returns where values come from. */
  public DocumentReader in() {
    return in;
  }

  /** Returns where values go to. */
  public DocumentWriter out() {
    return out;
  }

  /** Returns the offset of the next byte to read. */
  public int position() {
    return in.position;
  }

  /**
   * Goes on reading somewhere else.
   *
   * @param offset where {@link #position} was before
   */
  public void moveTo(int offset) {
    in.position = offset;
  }

  /**
   * Writes what has been read since an offset.
   *
   * @param from where {@link #position} was before
   */
  public void copyFrom(int from) {
    int count = in.position - from;
    int at = out.room(count);
    System.arraycopy(in.bytes, from, out.bytes, at, count);
    out.length = at + count;
  }

  /**
   * Writes values that are encoded already.
   *
   * @param encoded their bytes
   */
  public void write(byte[] encoded) {
    out.putBytes(encoded);
  }

  /** Steps over a number that is stored as a varint; whether it is in its shortest form is open. */
  public void skipNumber() {
    byte[] bytes = in.bytes;
    int limit = in.limit;
    for (int at = in.position; at < limit; ) {
      if (bytes[at++] >= 0) {
        in.position = at;
        return;
      }
    }
    throw in.corrupt("bytes end early");
  }

  /**
   * Steps over values of fixed length.
   *
   * @param count how many there are, at least 0
   * @param length the number of bytes of each
   */
  public void skip(int count, int length) {
    long all = (long) count * length;
    if (all > in.limit - in.position) {
      throw in.corrupt("bytes end early");
    }
    in.position += (int) all;
  }

  /**
   * Steps over the presence of optional components; {@link #isPresent} tells what it says.
   *
   * @param optional how many there are
   * @return where it begins
   */
  public int presence(int optional) {
    int at = in.position;
    int left = optional;
    for (; left > 8; left -= 8) {
      in.presence(8);
    }
    in.presence(left);
    return at;
  }

  /**
   * Says whether an optional component is present.
   *
   * @param presence where the presence of its record begins
   * @param bit the component's number among the optional ones, from 0
   * @return whether it is
   */
  public boolean isPresent(int presence, int bit) {
    return (in.bytes[presence + (bit >> 3)] >> (bit & 7) & 1) != 0;
  }

  /**
   * Takes memory for offsets, for a record whose components are wanted in another order.
   *
   * @param count how many offsets
   * @return the number of the first; given back by {@link #release}
   */
  public int reserve(int count) {
    int first = top;
    top += count;
    if (top > offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * top);
    }
    return first;
  }

  /**
   * Remembers where the next byte is read.
   *
   * @param number the number of a reserved offset
   */
  public void remember(int number) {
    offsets[number] = in.position;
  }

  /**
   * Goes on reading at an offset that was remembered.
   *
   * @param number its number
   */
  public void recall(int number) {
    in.position = offsets[number];
  }

  /**
   * Gives offsets back.
   *
   * @param first what {@link #reserve} returned
   */
  public void release(int first) {
    top = first;
  }

  /**
   * Drops what was written before and starts a new document.
   *
   * @param document the bytes to read
   * @return the number of its shape
   * @throws CorruptDocumentException if the checksum does not fit
   */
  public int begin(byte[] document) {
    in.reset(document);
    out.reset();
    top = 0;
    return in.shape();
  }

  /**
   * Writes the number of elements that a list, a set or a map has.
   *
   * @param count the number
   */
  public void count(int count) {
    out.putVarint(count);
  }

  /** Returns the offset of the next byte to write. */
  public int written() {
    return out.length;
  }

  /**
   * Reads a value that was written, and is the last one.
   *
   * @param from where {@link #written} was before
   * @param reader reads the value
   * @param <V> type of the value
   * @return the value
   */
  public <V> V readBack(int from, DocumentReader.ElementReader<V> reader) {
    back.bytes = out.bytes;
    back.position = from;
    back.limit = out.length;
    return reader.read(back);
  }

  /** Returns all that was written, as a copy. */
  public byte[] toByteArray() {
    return Arrays.copyOf(out.bytes, out.length);
  }

  /**
   * Takes back what was written since an offset.
   *
   * @param from where {@link #written} was before
   */
  public void unwrite(int from) {
    out.length = from;
  }

  /**
   * Puts the number of elements before what was written since an offset.
   *
   * @param from where {@link #written} was before
   * @param count the number
   */
  public void countBefore(int from, int count) {
    int elements = out.length - from;
    out.putVarint(count);
    int prefix = out.length - from - elements;
    out.length -= prefix;
    System.arraycopy(out.bytes, from, out.bytes, from + prefix, elements);
    out.length = from;
    out.putVarint(count);
    out.length += elements;
  }

  /** Makes the reader read what was written, which needs no checksum: it has not left memory. */
  public void reread() {
    in.bytes = out.bytes;
    in.position = 0;
    in.limit = out.length;
  }
}
