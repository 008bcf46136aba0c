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
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values from keys that {@link KeyWriter} wrote, and refuses all others. Every method throws
 * {@link CorruptDocumentException} when the bytes are not as they should be.
 *
 * <p>For use by one thread at a time; made to be used again.
 */
public final class KeyReader extends ByteSource {
  private static final int LARGEST_PAIR = 100;

  /** Makes a reader without a key. */
  public KeyReader() {}

  /**
   * Makes a reader at the start of a key.
   *
   * @param key the key; not copied, must not change while it is read
   */
  public KeyReader(byte[] key) {
    reset(key, 0);
  }

  /**
   * Makes a reader within a key.
   *
   * @param key the key; not copied, must not change while it is read
   * @param offset where to start
   */
  public KeyReader(byte[] key, int offset) {
    reset(key, offset);
  }

  /**
   * Goes to another key.
   *
   * @param key the key; not copied, must not change while it is read
   * @param offset where to start
   * @return this
   */
  public KeyReader reset(byte[] key, int offset) {
    if (offset < 0 || offset > key.length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a key of " + key.length);
    }
    bytes = key;
    position = offset;
    limit = key.length;
    return this;
  }

  /** Returns the offset of the next byte to read. */
  public int position() {
    return position;
  }

  /** Returns how many bytes are left. */
  public int remaining() {
    return limit - position;
  }

  /**
   * Checks that all of the key has been read.
   *
   * @throws CorruptDocumentException if bytes are left over
   */
  public void end() {
    if (position != limit) {
      throw corrupt("key has " + remaining() + " bytes too many");
    }
  }

  /** Reads the number of a table or an index. */
  public int varint() {
    return (int) takeVarint(Integer.MAX_VALUE, "number in a key");
  }

  /**
   * Reads values that were written after {@link KeyWriter#descending}.
   *
   * @param values reads them, as if they were ascending
   * @param <T> type of the result
   * @return what that returned
   */
  public <T extends @Nullable Object> T descending(Function<? super KeyReader, T> values) {
    byte[] inverted = Arrays.copyOf(bytes, limit);
    for (int i = position; i < limit; i++) {
      inverted[i] = (byte) ~inverted[i];
    }
    KeyReader in = new KeyReader(inverted, position);
    T result = values.apply(in);
    position = in.position();
    return result;
  }

  /**
   * Steps over a value of fixed length.
   *
   * @param count its number of bytes
   */
  public void skip(int count) {
    take(count);
  }

  /** Steps over a text, a {@code byte[]} or a {@link Bytes}. */
  public void skipEscaped() {
    takeEscaped();
  }

  /** Reads whether the value of a path is present; if so, it comes next. */
  public boolean present() {
    return takeBool();
  }

  /** Reads a {@code boolean}. */
  public boolean bool() {
    return takeBool();
  }

  /** Reads a {@code byte}. */
  public byte int8() {
    return (byte) (takeByte() ^ Byte.MIN_VALUE);
  }

  /** Reads a {@code short}. */
  public short int16() {
    return (short) (takeShort() ^ Short.MIN_VALUE);
  }

  /** Reads an {@code int}. */
  public int int32() {
    return takeInt() ^ Integer.MIN_VALUE;
  }

  /** Reads a {@code long}. */
  public long int64() {
    return takeLong() ^ Long.MIN_VALUE;
  }

  /** Reads a {@code char}. */
  public char char16() {
    return (char) takeShort();
  }

  /** Reads a {@code float}. */
  public float float32() {
    int stored = takeInt();
    int bits = stored < 0 ? stored ^ Integer.MIN_VALUE : ~stored;
    float value = Float.intBitsToFloat(bits);
    if (bits != Float.floatToIntBits(value) || bits == Integer.MIN_VALUE) {
      throw corrupt("float that is never written ends");
    }
    return value;
  }

  /** Reads a {@code double}. */
  public double float64() {
    long stored = takeLong();
    long bits = stored < 0 ? stored ^ Long.MIN_VALUE : ~stored;
    double value = Double.longBitsToDouble(bits);
    if (bits != Double.doubleToLongBits(value) || bits == Long.MIN_VALUE) {
      throw corrupt("double that is never written ends");
    }
    return value;
  }

  /** Reads a text. */
  public String text() {
    int from = position;
    int escapes = takeEscaped();
    int to = position - 2;
    if (escapes == 0) {
      return text(bytes, from, to);
    }
    byte[] plain = unescape(from, to, escapes);
    return text(plain, 0, plain.length);
  }

  /** Reads a {@code byte[]}. */
  public byte[] byteArray() {
    int from = position;
    int escapes = takeEscaped();
    return unescape(from, position - 2, escapes);
  }

  /** Reads a {@link Bytes}. */
  public Bytes bytes() {
    return Bytes.copyOf(byteArray());
  }

  /** Takes bytes up to and including the two zeros that end them; returns how many are escapes. */
  private int takeEscaped() {
    int escapes = 0;
    while (true) {
      if (takeByte() != 0) {
        continue;
      }
      int next = takeByte() & 0xFF;
      if (next == 0) {
        return escapes;
      }
      if (next != KeyWriter.ESCAPE) {
        throw corrupt("zero byte that is not escaped ends");
      }
      escapes++;
    }
  }

  private byte[] unescape(int from, int to, int escapes) {
    byte[] plain = new byte[to - from - escapes];
    int at = 0;
    for (int i = from; i < to; i++) {
      plain[at++] = bytes[i];
      if (bytes[i] == 0) {
        i++;
      }
    }
    return plain;
  }

  /** Reads a {@link BigDecimal}, without trailing zeros. */
  public BigDecimal decimal() {
    int kind = takeByte();
    if (kind == KeyWriter.DECIMAL_ZERO) {
      return BigDecimal.ZERO;
    }
    if (kind != KeyWriter.DECIMAL_NEGATIVE && kind != KeyWriter.DECIMAL_POSITIVE) {
      throw corrupt("decimal without a sign ends");
    }
    boolean negative = kind == KeyWriter.DECIMAL_NEGATIVE;
    BigInteger exponent = integer();
    StringBuilder digits = new StringBuilder(negative ? "-" : "");
    int sign = digits.length();
    int flip = negative ? 0xFF : 0;
    for (int pair = takePair(flip); pair > 0; pair = takePair(flip)) {
      digits.append((char) ('0' + (pair - 1) / 10)).append((char) ('0' + (pair - 1) % 10));
    }
    int last = digits.length() - 1;
    if (last < sign
        || digits.charAt(sign) == '0'
        || (digits.charAt(last) == '0' && digits.charAt(last - 1) == '0')) {
      throw corrupt("decimal that is not in its shortest form ends");
    }
    if (digits.charAt(last) == '0') {
      digits.setLength(last);
    }
    long scale = digits.length() - sign - signed(negative, exponent);
    if (scale != (int) scale) {
      throw corrupt("decimal out of range ends");
    }
    return new BigDecimal(new BigInteger(digits.toString()), (int) scale);
  }

  private int takePair(int flip) {
    int pair = (takeByte() & 0xFF) ^ flip;
    if (pair > LARGEST_PAIR) {
      throw corrupt("decimal with a byte that is no pair of digits ends");
    }
    return pair;
  }

  private long signed(boolean negative, BigInteger exponent) {
    if (exponent.bitLength() > Integer.SIZE + 2) {
      throw corrupt("decimal out of range ends");
    }
    return negative ? -exponent.longValue() : exponent.longValue();
  }

  /** Reads a {@link BigInteger}. */
  public BigInteger integer() {
    int lead = (takeByte() & 0xFF) - KeyWriter.INTEGER_ZERO;
    if (lead == 0) {
      return BigInteger.ZERO;
    }
    int flip = lead < 0 ? 0xFF : 0;
    int count = Math.abs(lead);
    if (count > KeyWriter.INTEGER_LONG) {
      throw corrupt("integer without a sign ends");
    }
    if (count == KeyWriter.INTEGER_LONG) {
      count = lead < 0 ? ~takeInt() : takeInt();
      if (count < KeyWriter.INTEGER_LONG) {
        throw corrupt("integer that is not in its shortest form ends");
      }
    }
    int at = take(count);
    byte[] magnitude = new byte[count];
    for (int i = 0; i < count; i++) {
      magnitude[i] = (byte) (bytes[at + i] ^ flip);
    }
    if (magnitude[0] == 0) {
      throw corrupt("integer that is not in its shortest form ends");
    }
    return new BigInteger(lead < 0 ? -1 : 1, magnitude);
  }

  /** Reads a {@link UUID}. */
  public UUID uuid() {
    int at = take(2 * Long.BYTES);
    return new UUID(BigEndian.getLong(bytes, at), BigEndian.getLong(bytes, at + Long.BYTES));
  }

  /** Reads an {@link Instant}. */
  public Instant instant() {
    return Temporals.instant(this, int64(), takeInt());
  }

  /** Reads a {@link LocalDate}. */
  public LocalDate date() {
    return Temporals.date(this, int64());
  }

  /** Reads a {@link LocalTime}. */
  public LocalTime time() {
    return Temporals.time(this, takeLong());
  }

  /** Reads a {@link LocalDateTime}. */
  public LocalDateTime dateTime() {
    LocalDate date = date();
    return LocalDateTime.of(date, time());
  }

  /** Reads a {@link Duration}. */
  public Duration duration() {
    return Temporals.duration(this, int64(), takeInt());
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
}
