package dev.quarry.codec;

import dev.quarry.error.InvalidDocumentException;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * Writes one document after another: {@link #reset}, {@link #shape}, the components, {@link
 * #finish}. The methods for components are named after the scalar types of the schema; LAYOUT.md
 * says what each writes. Values must not be null.
 *
 * <p>For use by one thread at a time; made to be used again, since it keeps its buffer.
 */
public final class DocumentWriter extends ByteSink {
  private final CRC32C checksum = new CRC32C();

  /** Makes a writer with an empty buffer. */
  public DocumentWriter() {
    super(512);
  }

  /**
   * Writes one element of a collection, or one value of a map.
   *
   * @param <E> type of the element
   */
  @FunctionalInterface
  public interface ElementWriter<E> {
    /**
     * Writes an element.
     *
     * @param out where to
     * @param element the element, never null
     */
    void write(DocumentWriter out, E element);
  }

  /** Drops what was written and starts a new document. */
  public void reset() {
    clear();
  }

  /**
   * Writes the number of the shape, which every document starts with.
   *
   * @param number from 0
   */
  public void shape(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative shape number: " + number);
    }
    putVarint(number);
  }

  /**
   * Ends the document.
   *
   * @return all that was written since {@link #reset}, and its checksum, as a new array
   */
  public byte[] finish() {
    checksum.reset();
    checksum.update(bytes, 0, length);
    byte[] document = new byte[length + Integer.BYTES];
    System.arraycopy(bytes, 0, document, 0, length);
    BigEndian.putInt(document, length, (int) checksum.getValue());
    return document;
  }

  /**
   * Writes which of up to eight optional components are present. A record with more of them writes
   * several such bytes, one with no components at all writes a 0.
   *
   * @param bits the lowest bit is for the first component
   */
  public void presence(int bits) {
    putByte(bits);
  }

  /** Writes a {@code boolean}. */
  public void bool(boolean value) {
    putByte(value ? 1 : 0);
  }

  /** Writes a {@code byte}. */
  public void int8(byte value) {
    putByte(value);
  }

  /** Writes a {@code short}. */
  public void int16(short value) {
    int64(value);
  }

  /** Writes an {@code int}. */
  public void int32(int value) {
    int64(value);
  }

  /** Writes a {@code long}. */
  public void int64(long value) {
    putVarint((value << 1) ^ (value >> 63));
  }

  /** Writes a {@code char}. */
  public void char16(char value) {
    putVarint(value);
  }

  /** Writes a {@code float}; all NaNs become one. */
  public void float32(float value) {
    putInt(Float.floatToIntBits(value));
  }

  /** Writes a {@code double}; all NaNs become one. */
  public void float64(double value) {
    putLong(Double.doubleToLongBits(value));
  }

  /**
   * Writes a text.
   *
   * @param value well-formed UTF-16
   * @throws dev.quarry.error.InvalidTextException if the text holds a lone surrogate
   */
  public void text(String value) {
    int chars = value.length();
    int start = room(chars + 5L);
    // Most texts are ASCII: take the number of chars for the number of bytes until one is not.
    putVarint(chars);
    byte[] target = bytes;
    int at = length;
    int i = 0;
    while (i < chars) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        length = start;
        wideText(value, i, at);
        return;
      }
      target[at++] = (byte) c;
      i++;
    }
    length = at;
  }

  /** Writes a text whose first {@code ascii} chars are ASCII and end at {@code at} already. */
  private void wideText(String value, int ascii, int at) {
    long encoded = ascii + Utf8.encodedLength(value, ascii);
    int from = at - ascii;
    room(encoded + 10);
    putVarint(encoded);
    byte[] target = bytes;
    int to = length;
    if (from != to) {
      // The true length takes more bytes than the guess did; it was written over the text's start.
      for (int i = 0; i < ascii; i++) {
        target[to + i] = (byte) value.charAt(i);
      }
    }
    to += ascii;
    for (int i = ascii; i < value.length(); i++) {
      int next = Utf8.encode(value, i, target, to);
      if (next - to == 4) {
        i++;
      }
      to = next;
    }
    length = to;
  }

  /** Writes a {@code byte[]}. */
  public void byteArray(byte[] value) {
    putVarint(value.length);
    putBytes(value);
  }

  /** Writes a {@link Bytes}. */
  public void bytes(Bytes value) {
    putVarint(value.length());
    int at = room(value.length());
    value.copyTo(bytes, at);
    length = at + value.length();
  }

  /** Writes a {@link BigDecimal} with its scale. */
  public void decimal(BigDecimal value) {
    int64(value.scale());
    integer(value.unscaledValue());
  }

  /** Writes a {@link BigInteger}. */
  public void integer(BigInteger value) {
    byteArray(value.toByteArray());
  }

  /** Writes a {@link UUID}. */
  public void uuid(UUID value) {
    putLong(value.getMostSignificantBits());
    putLong(value.getLeastSignificantBits());
  }

  /** Writes an {@link Instant}. */
  public void instant(Instant value) {
    int64(value.getEpochSecond());
    putVarint(value.getNano());
  }

  /** Writes a {@link LocalDate}. */
  public void date(LocalDate value) {
    int64(value.toEpochDay());
  }

  /** Writes a {@link LocalTime}. */
  public void time(LocalTime value) {
    putVarint(value.toNanoOfDay());
  }

  /** Writes a {@link LocalDateTime}. */
  public void dateTime(LocalDateTime value) {
    date(value.toLocalDate());
    time(value.toLocalTime());
  }

  /** Writes a {@link Duration}. */
  public void duration(Duration value) {
    int64(value.getSeconds());
    putVarint(value.getNano());
  }

  /** Writes an {@link Id}. */
  public void id(Id<?> value) {
    putLong(value.most());
    putLong(value.least());
  }

  /** Writes the stable id of an enum constant. */
  public void enumId(int id) {
    putInt(id);
  }

  /** Writes the stable id of a variant of a sealed interface. */
  public void tag(int id) {
    putInt(id);
  }

  /**
   * Writes a list.
   *
   * @param elements the list, without nulls
   * @param writer writes one element
   * @param <E> type of the elements
   * @throws InvalidDocumentException if the list holds null
   */
  public <E> void list(List<E> elements, ElementWriter<? super E> writer) {
    int count = elements.size();
    putVarint(count);
    elements(elements, count, writer);
  }

  /**
   * Writes a set in the order that it is walked through.
   *
   * @param elements the set, without nulls
   * @param writer writes one element
   * @param <E> type of the elements
   * @throws InvalidDocumentException if the set holds null, or two elements that are equal
   */
  public <E> void set(Set<E> elements, ElementWriter<? super E> writer) {
    int count = elements.size();
    // A set that has its own idea of equality would be refused when it is read back.
    if (count > 1 && !(elements instanceof HashSet) && new HashSet<>(elements).size() != count) {
      throw new InvalidDocumentException(
          "A set holds equal elements: size " + count + ". Use a set that goes by equals.");
    }
    putVarint(count);
    elements(elements, count, writer);
  }

  private <E> void elements(Iterable<E> elements, int count, ElementWriter<? super E> writer) {
    int written = 0;
    for (E element : elements) {
      if (element == null) {
        throw new InvalidDocumentException(
            "A collection holds null: element " + written + ". Leave it out.");
      }
      writer.write(this, element);
      written++;
    }
    checkUnchanged(count, written);
  }

  /**
   * Writes a map in the order that it is walked through.
   *
   * @param entries the map, without nulls
   * @param writer writes one value
   * @param <V> type of the values
   * @throws InvalidDocumentException if the map holds null, or two keys that are equal
   */
  public <V> void map(Map<String, V> entries, ElementWriter<? super V> writer) {
    int count = entries.size();
    if (count > 1
        && !(entries instanceof HashMap)
        && new HashSet<>(entries.keySet()).size() != count) {
      throw new InvalidDocumentException(
          "A map holds equal keys: size " + count + ". Use a map that goes by equals.");
    }
    putVarint(count);
    int written = 0;
    for (Map.Entry<String, V> entry : entries.entrySet()) {
      if (entry.getKey() == null || entry.getValue() == null) {
        throw new InvalidDocumentException(
            "A map holds null: key " + entry.getKey() + ". Leave it out.");
      }
      text(entry.getKey());
      writer.write(this, entry.getValue());
      written++;
    }
    checkUnchanged(count, written);
  }

  private static void checkUnchanged(int count, int written) {
    if (count != written) {
      throw new InvalidDocumentException(
          "A collection changed while it was written: size "
              + count
              + ", written "
              + written
              + "; store a copy");
    }
  }

  /**
   * Makes the exception for a variant of a sealed interface that was compiled after the codec.
   *
   * @param type simple name of the interface
   * @param value the variant
   * @return the exception
   */
  public static InvalidDocumentException unknownVariant(String type, Object value) {
    return new InvalidDocumentException(
        "a variant is unknown: "
            + type
            + ", class "
            + value.getClass().getName()
            + "; compile the table's record again");
  }
}
