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
import java.util.Arrays;
import java.util.UUID;

/**
 * Builds keys: the one place that knows their bytes, which LAYOUT.md states. Keys compare as
 * unsigned bytes the way their values compare, one value after the other. No value's bytes begin
 * with those of another value of its type, so values can follow each other without separators.
 * Values must not be null; a value that may be absent is preceded by {@link #present} or replaced
 * by {@link #absent}.
 *
 * <p>Texts are ordered by code point, {@link UUID}, {@link Id}, {@link Bytes} and {@code byte[]} as
 * unsigned bytes, all else by its {@code compareTo}, with these exceptions: -0.0 is the same key as
 * 0.0, all NaNs are one key after infinity, and decimals that differ only in trailing zeros are one
 * key. Enum constants have no useful order.
 *
 * <p>For use by one thread at a time; made to be used again, since it keeps its buffer.
 */
public final class KeyWriter extends ByteSink {
  static final int ESCAPE = 0xFF;
  static final int DECIMAL_NEGATIVE = 1;
  static final int DECIMAL_ZERO = 2;
  static final int DECIMAL_POSITIVE = 3;
  static final int INTEGER_ZERO = 0x80;

  /** From this number of bytes on, the length of a magnitude is written out in four bytes. */
  static final int INTEGER_LONG = 0x7F;

  /** In place of an offset: values are ascending. */
  private static final int ASCENDING = -1;

  private boolean hasAbsent;
  private int descendingFrom = ASCENDING;
  private boolean ignoringCase;

  /** Makes a writer with an empty buffer. */
  public KeyWriter() {
    super(128);
  }

  /** Drops what was written and starts a new key. */
  public KeyWriter reset() {
    clear();
    hasAbsent = false;
    descendingFrom = ASCENDING;
    ignoringCase = false;
    return this;
  }

  /** Returns what was written since {@link #reset}, as a new array. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Returns the number of bytes written since {@link #reset}. */
  public int length() {
    return length;
  }

  /** Says whether {@link #absent} was called since {@link #reset}. */
  public boolean hasAbsent() {
    return hasAbsent;
  }

  /** Starts another key behind this one in the same buffer. */
  void next() {
    hasAbsent = false;
    ignoringCase = false;
  }

  /** Writes bytes as they are. */
  public KeyWriter raw(byte[] value) {
    putBytes(value);
    return this;
  }

  /**
   * Writes the number of a table or an index, unsigned in LEB128. Not in the order of the numbers,
   * but no number begins with another.
   *
   * @param number from 0
   * @return this
   */
  public KeyWriter varint(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative number in a key: " + number);
    }
    putVarint(number);
    return this;
  }

  /**
   * Begins values whose order is turned round: their bytes are inverted, all of them, so that the
   * greatest value comes first. No such value begins with another either.
   *
   * @return this
   */
  public KeyWriter descending() {
    descendingFrom = length;
    return this;
  }

  /**
   * Ends what {@link #descending} began; the values that follow are ascending again.
   *
   * @return this
   */
  public KeyWriter ascending() {
    if (descendingFrom == ASCENDING) {
      throw new IllegalStateException("the values of this key are ascending already");
    }
    for (int i = descendingFrom; i < length; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
    descendingFrom = ASCENDING;
    return this;
  }

  /**
   * Folds the texts of this key that follow, as {@link CaseFolding} does.
   *
   * @return this
   */
  public KeyWriter ignoringCase() {
    ignoringCase = true;
    return this;
  }

  /** Says that the value of a path is absent; sorts before all that are present. */
  public KeyWriter absent() {
    hasAbsent = true;
    putByte(0);
    return this;
  }

  /** Says that the value of a path that may be absent comes next. */
  public KeyWriter present() {
    putByte(1);
    return this;
  }

  /** Writes a {@code boolean}, false first. */
  public KeyWriter bool(boolean value) {
    putByte(value ? 1 : 0);
    return this;
  }

  /** Writes a {@code byte}. */
  public KeyWriter int8(byte value) {
    putByte(value ^ Byte.MIN_VALUE);
    return this;
  }

  /** Writes a {@code short}. */
  public KeyWriter int16(short value) {
    putShort(value ^ Short.MIN_VALUE);
    return this;
  }

  /** Writes an {@code int}. */
  public KeyWriter int32(int value) {
    putInt(value ^ Integer.MIN_VALUE);
    return this;
  }

  /** Writes a {@code long}. */
  public KeyWriter int64(long value) {
    putLong(value ^ Long.MIN_VALUE);
    return this;
  }

  /** Writes a {@code char}. */
  public KeyWriter char16(char value) {
    putShort(value);
    return this;
  }

  /** Writes a {@code float}. */
  public KeyWriter float32(float value) {
    int bits = Float.floatToIntBits(value == 0 ? 0 : value);
    putInt(bits < 0 ? ~bits : bits ^ Integer.MIN_VALUE);
    return this;
  }

  /** Writes a {@code double}. */
  public KeyWriter float64(double value) {
    long bits = Double.doubleToLongBits(value == 0 ? 0 : value);
    putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    return this;
  }

  /**
   * Writes a text.
   *
   * @param value well-formed UTF-16
   * @return this
   * @throws dev.quarry.error.InvalidTextException if the text holds a lone surrogate
   */
  public KeyWriter text(String value) {
    textPrefix(value);
    putShort(0);
    return this;
  }

  /**
   * Writes the bytes that the keys of all texts with a prefix begin with.
   *
   * @param prefix well-formed UTF-16
   * @return this
   * @throws dev.quarry.error.InvalidTextException if the prefix holds a lone surrogate
   */
  public KeyWriter textPrefix(String prefix) {
    return utf8(ignoringCase ? CaseFolding.fold(prefix) : prefix);
  }

  private KeyWriter utf8(String prefix) {
    int chars = prefix.length();
    // No char takes more than three bytes; a pair takes four.
    int at = room(3L * chars + 1);
    byte[] target = bytes;
    for (int i = 0; i < chars; i++) {
      char c = prefix.charAt(i);
      if (c < 0x80) {
        target[at++] = (byte) c;
        if (c == 0) {
          target[at++] = (byte) ESCAPE;
        }
      } else {
        int next = Utf8.encode(prefix, i, target, at);
        if (next - at == 4) {
          i++;
        }
        at = next;
      }
    }
    length = at;
    return this;
  }

  /** Writes a {@code byte[]}. */
  public KeyWriter byteArray(byte[] value) {
    int at = room(2L * value.length + 2);
    byte[] target = bytes;
    for (byte b : value) {
      target[at++] = b;
      if (b == 0) {
        target[at++] = (byte) ESCAPE;
      }
    }
    length = at;
    putShort(0);
    return this;
  }

  /** Writes a {@link Bytes}. */
  public KeyWriter bytes(Bytes value) {
    return byteArray(value.toByteArray());
  }

  /**
   * Writes a {@link BigDecimal} without its trailing zeros: sign, place of the first digit, digits.
   *
   * @param value the decimal
   * @return this
   * @throws InvalidDocumentException if its scale without trailing zeros is not an {@code int}
   */
  public KeyWriter decimal(BigDecimal value) {
    int sign = value.signum();
    putByte(sign < 0 ? DECIMAL_NEGATIVE : sign == 0 ? DECIMAL_ZERO : DECIMAL_POSITIVE);
    if (sign == 0) {
      return this;
    }
    String digits = value.unscaledValue().abs().toString();
    int count = digits.length();
    while (digits.charAt(count - 1) == '0') {
      count--;
    }
    // The value is 0.d1d2d3… × 10^exponent.
    long exponent = (long) digits.length() - value.scale();
    if (count - exponent != (int) (count - exponent)) {
      throw new InvalidDocumentException(
          "a decimal is too large for a key: scale " + value.scale() + "; use a smaller exponent");
    }
    magnitude(Long.signum(exponent) * sign, Math.abs(exponent));
    // Two digits a byte, from 1 to 100, so that 0 can end them; all inverted if negative.
    int flip = sign < 0 ? 0xFF : 0;
    int at = room(count / 2 + 2L);
    for (int i = 0; i < count; i += 2) {
      int tens = digits.charAt(i) - '0';
      int ones = i + 1 < count ? digits.charAt(i + 1) - '0' : 0;
      bytes[at++] = (byte) ((tens * 10 + ones + 1) ^ flip);
    }
    bytes[at++] = (byte) flip;
    length = at;
    return this;
  }

  /** Writes a {@link BigInteger}: its sign and length in one byte, then its magnitude. */
  public KeyWriter integer(BigInteger value) {
    byte[] magnitude = value.abs().toByteArray();
    magnitude(value.signum(), magnitude, value.signum() == 0 || magnitude[0] == 0 ? 1 : 0);
    return this;
  }

  private void magnitude(int sign, long magnitude) {
    int count = Long.BYTES - Long.numberOfLeadingZeros(magnitude) / Byte.SIZE;
    byte[] all = new byte[Long.BYTES];
    BigEndian.putLong(all, 0, magnitude);
    magnitude(sign, all, Long.BYTES - count);
  }

  /** Writes a magnitude without leading zeros, from one index on; all inverted if negative. */
  private void magnitude(int sign, byte[] magnitude, int from) {
    int count = magnitude.length - from;
    int flip = sign < 0 ? 0xFF : 0;
    putByte(INTEGER_ZERO + sign * Math.min(count, INTEGER_LONG));
    if (count >= INTEGER_LONG) {
      putInt(sign < 0 ? ~count : count);
    }
    int at = room(count);
    for (int i = from; i < magnitude.length; i++) {
      bytes[at++] = (byte) (magnitude[i] ^ flip);
    }
    length = at;
  }

  /** Writes a {@link UUID}. */
  public KeyWriter uuid(UUID value) {
    putLong(value.getMostSignificantBits());
    putLong(value.getLeastSignificantBits());
    return this;
  }

  /** Writes an {@link Instant}. */
  public KeyWriter instant(Instant value) {
    int64(value.getEpochSecond());
    putInt(value.getNano());
    return this;
  }

  /** Writes a {@link LocalDate}. */
  public KeyWriter date(LocalDate value) {
    return int64(value.toEpochDay());
  }

  /** Writes a {@link LocalTime}. */
  public KeyWriter time(LocalTime value) {
    putLong(value.toNanoOfDay());
    return this;
  }

  /** Writes a {@link LocalDateTime}. */
  public KeyWriter dateTime(LocalDateTime value) {
    return date(value.toLocalDate()).time(value.toLocalTime());
  }

  /** Writes a {@link Duration}. */
  public KeyWriter duration(Duration value) {
    int64(value.getSeconds());
    putInt(value.getNano());
    return this;
  }

  /** Writes an {@link Id}. */
  public KeyWriter id(Id<?> value) {
    putLong(value.most());
    putLong(value.least());
    return this;
  }

  /** Writes the stable id of an enum constant. */
  public KeyWriter enumId(int id) {
    putInt(id);
    return this;
  }
}
