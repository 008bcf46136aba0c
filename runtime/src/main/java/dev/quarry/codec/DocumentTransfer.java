package dev.quarry.codec;

import dev.quarry.error.CorruptDocumentException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Moves encoded values from the document that is read to the one that is written, without making
 * anything of them. Like its reader and its writer it is for use by one thread at a time, and made
 * to be used again.
 */
public final class DocumentTransfer {
  /** How many bytes are copied as two words, though some of them may be too many. */
  private static final int SHORT = 2 * Long.BYTES;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

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
   * Steps over the presence of optional components, or of a record without any component.
   *
   * @param optional how many there are
   */
  public void skipPresence(int optional) {
    in.skipPresence(optional);
  }

  /**
   * Says whether an optional component is present.
   *
   * @param presence where the presence of its record begins
   * @param bit the component's number among the optional ones, from 0
   * @return whether it is
   */
  public boolean isPresent(int presence, int bit) {
    return Skip.isPresent(in, presence, bit);
  }

  /**
   * Steps over values.
   *
   * @param values which
   * @param presence where the presence of their record begins
   */
  public void skip(Skip values, int presence) {
    in.position = values.over(in, in.position, presence);
  }

  /**
   * Writes values as they are.
   *
   * @param values which
   * @param presence where the presence of their record begins
   */
  public void copy(Skip values, int presence) {
    int from = in.position;
    int to = values.over(in, from, presence);
    in.position = to;
    copyRange(from, to);
  }

  /** Writes all that is left of the document as it is. */
  public void copyRest() {
    int from = in.position;
    in.position = in.limit;
    copyRange(from, in.limit);
  }

  /** Writes a text as it is. */
  public void copyText() {
    int from = in.position;
    in.skipBytes();
    copyRange(from, in.position);
  }

  private void copyRange(int from, int to) {
    int at = out.room(to - from + SHORT);
    out.length = copy(in.bytes, from, to, out.bytes, at);
  }

  /**
   * Copies a range to where there is room for it and two words more. A short one is written as two
   * words, whose surplus the next value overwrites: what depends on its length would cost more than
   * what it does.
   */
  private static int copy(byte[] source, int from, int to, byte[] target, int at) {
    if (to - from <= SHORT && from + SHORT <= source.length) {
      WORDS.set(target, at, (long) WORDS.get(source, from));
      WORDS.set(target, at + Long.BYTES, (long) WORDS.get(source, from + Long.BYTES));
    } else {
      System.arraycopy(source, from, target, at, to - from);
    }
    return at + to - from;
  }

  /**
   * Steps over values and remembers where each step begins, until {@link #release}.
   *
   * @param values which
   * @param presence where the presence of their record begins
   * @return the number of the first offset
   */
  public int mark(Skip values, int presence) {
    int first = top;
    top += values.marks();
    if (top > offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * top);
    }
    in.position = values.over(in, in.position, presence, offsets, first);
    return first;
  }

  /**
   * Writes what lies between pairs of offsets that are remembered as it is.
   *
   * @param pairs the numbers of where each begins and ends, counted from the first offset; no two
   *     overlap
   * @param first what {@link #mark} returned
   */
  public void copyMarked(int[] pairs, int first) {
    byte[] source = in.bytes;
    int at = out.room(in.limit + SHORT);
    byte[] target = out.bytes;
    for (int i = 0; i < pairs.length; i += 2) {
      at = copy(source, offsets[first + pairs[i]], offsets[first + pairs[i + 1]], target, at);
    }
    out.length = at;
  }

  /**
   * Goes on reading at an offset that is remembered.
   *
   * @param number its number
   */
  public void moveTo(int number) {
    in.position = offsets[number];
  }

  /**
   * Goes on reading after values that were stepped over, and forgets their offsets and later ones.
   *
   * @param values which
   * @param first what {@link #mark} returned for them
   */
  public void release(Skip values, int first) {
    in.position = offsets[first + values.marks() - 1];
    top = first;
  }

  /**
   * Writes values that are encoded already.
   *
   * @param encoded their bytes
   */
  public void write(byte[] encoded) {
    out.putBytes(encoded);
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
