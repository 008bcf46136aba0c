package dev.quarry.codec;

import dev.quarry.error.CorruptDocumentException;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Reads what {@link DocumentWriter} wrote, and nothing else: {@link #reset}, {@link #shape}, the
 * components, {@link #end}. Each value has one encoding only, so what reads without error would be
 * written as the same bytes again. Lengths and counts are checked before memory is taken for them.
 * Every method throws {@link CorruptDocumentException} when the bytes are not as they should be.
 *
 * <p>For use by one thread at a time; made to be used again.
 */
public final class DocumentReader extends ByteSource {
  private static final int SHORTEST_DOCUMENT = 1 + Integer.BYTES;
  private static final int EXPECTED_ELEMENTS = 256;

  private final CRC32C checksum = new CRC32C();

  /** Makes a reader without a document. */
  public DocumentReader() {}

  /**
   * Makes a reader at the start of a document.
   *
   * @param document the whole document; not copied, must not change while it is read
   */
  public DocumentReader(byte[] document) {
    reset(document);
  }

  /**
   * Reads one element of a collection, or one value of a map.
   *
   * @param <E> type of the element
   */
  @FunctionalInterface
  public interface ElementReader<E> {
    /**
     * Reads an element.
     *
     * @param in where from
     * @return the element
     */
    E read(DocumentReader in);
  }

  /**
   * Goes to the start of another document and verifies its checksum.
   *
   * @param document the whole document; not copied, must not change while it is read
   * @throws CorruptDocumentException if the checksum does not fit
   */
  public void reset(byte[] document) {
    reset(document, document.length);
  }

  /**
   * Goes to the start of another document and verifies its checksum.
   *
   * @param document begins with the document; not copied, must not change while it is read
   * @param length how many bytes the document has
   * @throws CorruptDocumentException if the checksum does not fit
   */
  public void reset(byte[] document, int length) {
    bytes = document;
    position = 0;
    limit = length - Integer.BYTES;
    if (length < SHORTEST_DOCUMENT) {
      throw new CorruptDocumentException("document has only " + length + " bytes");
    }
    checksum.reset();
    checksum.update(document, 0, limit);
    if ((int) checksum.getValue() != BigEndian.getInt(document, limit)) {
      throw new CorruptDocumentException("checksum does not fit");
    }
  }

  /**
   * Goes to what an index entry includes and verifies its checksum.
   *
   * @param entryKey the entry's key
   * @param value the entry's value; not copied, must not change while it is read
   * @param from where in the value it begins
   * @throws CorruptDocumentException if the checksum does not fit
   */
  public void resetEntry(byte[] entryKey, byte[] value, int from) {
    bytes = value;
    position = from;
    limit = value.length - Integer.BYTES;
    if (limit < from) {
      throw new CorruptDocumentException("entry's value has only " + value.length + " bytes");
    }
    int found = IncludedSequence.checksum(checksum, entryKey, value, limit);
    if (found != BigEndian.getInt(value, limit)) {
      throw new CorruptDocumentException("checksum does not fit");
    }
  }

  /** Reads the number of the shape, which every document starts with. */
  public int shape() {
    return (int) takeVarint(Integer.MAX_VALUE, "shape number");
  }

  /**
   * Checks that all of the document has been read.
   *
   * @throws CorruptDocumentException if bytes are left over
   */
  public void end() {
    if (position != limit) {
      throw corrupt(limit - position + " bytes too many");
    }
  }

  /**
   * Reads which of up to eight optional components are present.
   *
   * @param used how many components there are, from 0 to 8
   * @return the lowest bit is for the first component
   */
  public int presence(int used) {
    int bits = takeByte() & 0xFF;
    if (bits >>> used != 0) {
      position--;
      throw corrupt("presence of components that do not exist");
    }
    return bits;
  }

  /**
   * Steps over the presence of a record's optional components.
   *
   * @param optional how many there are
   * @param empty whether the record has no component at all
   * @return where it stands, for {@link #isPresent} and {@link #skip(Skip, int)}
   */
  public int presenceOf(int optional, boolean empty) {
    int at = position;
    if (optional > 0 || empty) {
      skipPresence(optional);
    }
    return at;
  }

  /**
   * Returns whether an optional component is present.
   *
   * @param presence as {@link #presenceOf} returned it
   * @param bit the number of the component among the optional ones
   */
  public boolean isPresent(int presence, int bit) {
    return Skip.isPresent(this, presence, bit);
  }

  /**
   * Steps over values.
   *
   * @param values which
   * @param presence says which of them are there, as {@link #presenceOf} returned it
   */
  public void skip(Skip values, int presence) {
    position = values.over(this, position, presence);
  }

  /** Steps over the presence of some optional components, or of a record without any component. */
  void skipPresence(int optional) {
    int left = optional;
    for (; left > 8; left -= 8) {
      presence(8);
    }
    presence(left);
  }

  /** Reads a {@code boolean}. */
  public boolean bool() {
    return takeBool();
  }

  /** Reads a {@code byte}. */
  public byte int8() {
    return takeByte();
  }

  /** Reads a {@code short}. */
  public short int16() {
    return (short) unzigzag(takeVarint(0xFFFF, "number of 16 bits"));
  }

  /** Reads an {@code int}. */
  public int int32() {
    return (int) unzigzag(takeVarint(0xFFFF_FFFFL, "number of 32 bits"));
  }

  /** Reads a {@code long}. */
  public long int64() {
    return unzigzag(takeVarint());
  }

  private static long unzigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  /** Reads a {@code char}. */
  public char char16() {
    return (char) takeVarint(0xFFFF, "char");
  }

  /** Reads a {@code float}. */
  public float float32() {
    int bits = takeInt();
    float value = Float.intBitsToFloat(bits);
    if (Float.isNaN(value) && bits != Float.floatToIntBits(value)) {
      throw corrupt("NaN with a payload ends");
    }
    return value;
  }

  /** Reads a {@code double}. */
  public double float64() {
    long bits = takeLong();
    double value = Double.longBitsToDouble(bits);
    if (Double.isNaN(value) && bits != Double.doubleToLongBits(value)) {
      throw corrupt("NaN with a payload ends");
    }
    return value;
  }

  /** Reads a text. */
  public String text() {
    int count = length();
    int at = take(count);
    return text(bytes, at, at + count);
  }

  /** Takes a number of bytes or elements, of which each takes one byte or more. */
  private int length() {
    int start = position;
    long count = takeVarint();
    if (count < 0 || count > limit - position) {
      position = start;
      throw corrupt("length is beyond the end");
    }
    return (int) count;
  }

  /**
   * Reads something, and stands again where it began.
   *
   * @param part what reads
   */
  public void peek(Consumer<DocumentReader> part) {
    int start = position;
    part.accept(this);
    position = start;
  }

  /**
   * Steps over a value of fixed length.
   *
   * @param count its number of bytes
   */
  public void skip(int count) {
    take(count);
  }

  /** Steps over a text, a {@code byte[]}, a {@link Bytes} or a {@link BigInteger}. */
  public void skipBytes() {
    take(length());
  }

  /**
   * Reads the number of elements that a list, a set or a map has; they come next.
   *
   * @return the number
   */
  public int count() {
    return length();
  }

  /** Reads a {@code byte[]}. */
  public byte[] byteArray() {
    int count = length();
    int at = take(count);
    return Arrays.copyOfRange(bytes, at, at + count);
  }

  /** Reads a {@link Bytes}. */
  public Bytes bytes() {
    int count = length();
    int at = take(count);
    return Bytes.copyOf(bytes, at, at + count);
  }

  /** Reads a {@link BigDecimal}. */
  public BigDecimal decimal() {
    int scale = int32();
    return new BigDecimal(integer(), scale);
  }

  /** Reads a {@link BigInteger}. */
  public BigInteger integer() {
    int count = length();
    int at = take(count);
    // Shortest form: the first byte is needed for more than repeating the sign of the second.
    if (count == 0 || (count > 1 && bytes[at] == bytes[at + 1] >> 7)) {
      throw corrupt("integer that is not in its shortest form ends");
    }
    return new BigInteger(bytes, at, count);
  }

  /** Reads a {@link UUID}. */
  public UUID uuid() {
    int at = take(2 * Long.BYTES);
    return new UUID(BigEndian.getLong(bytes, at), BigEndian.getLong(bytes, at + Long.BYTES));
  }

  /** Reads an {@link Instant}. */
  public Instant instant() {
    return Temporals.instant(this, int64(), nanos());
  }

  /** Reads a {@link LocalDate}. */
  public LocalDate date() {
    return Temporals.date(this, int64());
  }

  /** Reads a {@link LocalTime}. */
  public LocalTime time() {
    return Temporals.time(this, takeVarint());
  }

  /** Reads a {@link LocalDateTime}. */
  public LocalDateTime dateTime() {
    LocalDate date = date();
    return LocalDateTime.of(date, time());
  }

  /** Reads a {@link Duration}. */
  public Duration duration() {
    return Temporals.duration(this, int64(), nanos());
  }

  private long nanos() {
    return takeVarint();
  }

  /**
   * Reads an {@link Id}.
   *
   * @param <T> the record that the id belongs to
   * @return the id
   */
  public <T> Id<T> id() {
    int at = take(2 * Long.BYTES);
    return Id.of(BigEndian.getLong(bytes, at), BigEndian.getLong(bytes, at + Long.BYTES));
  }

  /** Reads the stable id of an enum constant. */
  public int enumId() {
    return takeInt();
  }

  /** Reads the stable id of a variant of a sealed interface. */
  public int tag() {
    return takeInt();
  }

  /**
   * Reads a list.
   *
   * @param reader reads one element
   * @param <E> type of the elements
   * @return an unmodifiable list
   */
  public <E> List<E> list(ElementReader<? extends E> reader) {
    int count = length();
    if (count == 0) {
      return List.of();
    }
    List<E> elements = new ArrayList<>(Math.min(count, EXPECTED_ELEMENTS));
    for (int i = 0; i < count; i++) {
      elements.add(reader.read(this));
    }
    return Collections.unmodifiableList(elements);
  }

  /**
   * Reads a set.
   *
   * @param reader reads one element
   * @param <E> type of the elements
   * @return an unmodifiable set, in the order that was written
   */
  public <E> Set<E> set(ElementReader<? extends E> reader) {
    int count = length();
    if (count == 0) {
      return Set.of();
    }
    Set<E> elements = new LinkedHashSet<>(2 * Math.min(count, EXPECTED_ELEMENTS));
    for (int i = 0; i < count; i++) {
      if (!elements.add(reader.read(this))) {
        throw corrupt("element that the set has already ends");
      }
    }
    return Collections.unmodifiableSet(elements);
  }

  /**
   * Reads a map.
   *
   * @param reader reads one value
   * @param <V> type of the values
   * @return an unmodifiable map, in the order that was written
   */
  public <V> Map<String, V> map(ElementReader<? extends V> reader) {
    int count = length();
    if (count == 0) {
      return Map.of();
    }
    Map<String, V> entries = new LinkedHashMap<>(2 * Math.min(count, EXPECTED_ELEMENTS));
    for (int i = 0; i < count; i++) {
      String key = text();
      if (entries.put(key, reader.read(this)) != null) {
        throw corrupt("entry whose key the map has already ends");
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  /**
   * Makes the exception for an enum constant that the running program does not have.
   *
   * @param type simple name of the enum
   * @param id stable id that was read
   * @return the exception
   */
  public static CorruptDocumentException unknownConstant(String type, int id) {
    return new CorruptDocumentException("enum " + type + " has no constant with id " + hex(id));
  }

  /**
   * Makes the exception for a variant of a sealed interface that the running program does not have.
   *
   * @param type simple name of the interface
   * @param tag stable id that was read
   * @return the exception
   */
  public static CorruptDocumentException unknownVariant(String type, int tag) {
    return new CorruptDocumentException(type + " has no variant with id " + hex(tag));
  }

  private static String hex(int id) {
    return String.format("0x%08x", id);
  }
}
