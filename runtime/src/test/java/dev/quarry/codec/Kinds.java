package dev.quarry.codec;

import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every scalar type, with values that lie on the edges of its encodings. */
final class Kinds {
  private Kinds() {}

  static final Kind<Boolean> BOOL =
      new Kind<>(
          Arbitraries.of(true, false),
          Comparator.naturalOrder(),
          KeyWriter::bool,
          KeyReader::bool,
          DocumentWriter::bool,
          DocumentReader::bool,
          JsonWriter::bool,
          JsonReader::bool);

  static final Kind<Byte> INT8 =
      new Kind<>(
          Arbitraries.bytes(),
          Comparator.naturalOrder(),
          KeyWriter::int8,
          KeyReader::int8,
          DocumentWriter::int8,
          DocumentReader::int8,
          JsonWriter::int8,
          JsonReader::int8);

  static final Kind<Short> INT16 =
      new Kind<>(
          Arbitraries.shorts(),
          Comparator.naturalOrder(),
          KeyWriter::int16,
          KeyReader::int16,
          DocumentWriter::int16,
          DocumentReader::int16,
          JsonWriter::int16,
          JsonReader::int16);

  static final Kind<Integer> INT32 =
      new Kind<>(
          Arbitraries.integers(),
          Comparator.naturalOrder(),
          KeyWriter::int32,
          KeyReader::int32,
          DocumentWriter::int32,
          DocumentReader::int32,
          JsonWriter::int32,
          JsonReader::int32);

  static final Kind<Long> INT64 =
      new Kind<>(
          Arbitraries.longs(),
          Comparator.naturalOrder(),
          KeyWriter::int64,
          KeyReader::int64,
          DocumentWriter::int64,
          DocumentReader::int64,
          JsonWriter::int64,
          JsonReader::int64);

  static final Kind<Character> CHAR =
      new Kind<>(
          Arbitraries.oneOf(
              Arbitraries.chars().all(),
              Arbitraries.of('\0', 'a', '\u007f', '\u0080', '\ud800', '\udfff', '\uffff')),
          Comparator.naturalOrder(),
          KeyWriter::char16,
          KeyReader::char16,
          DocumentWriter::char16,
          DocumentReader::char16,
          JsonWriter::char16,
          JsonReader::char16);

  static final Kind<Float> FLOAT32 =
      new Kind<>(
          Arbitraries.oneOf(
              Arbitraries.integers().map(Float::intBitsToFloat),
              Arbitraries.floats().between(-10, 10),
              Arbitraries.of(
                  0f,
                  -0f,
                  Float.NaN,
                  Float.intBitsToFloat(0xffc00001),
                  Float.MIN_VALUE,
                  -Float.MIN_VALUE,
                  Float.MAX_VALUE,
                  Float.POSITIVE_INFINITY,
                  Float.NEGATIVE_INFINITY)),
          (a, b) -> a.floatValue() == b.floatValue() ? 0 : a.compareTo(b),
          KeyWriter::float32,
          KeyReader::float32,
          DocumentWriter::float32,
          DocumentReader::float32,
          JsonWriter::float32,
          JsonReader::float32);

  static final Kind<Double> FLOAT64 =
      new Kind<>(
          Arbitraries.oneOf(
              Arbitraries.longs().map(Double::longBitsToDouble),
              Arbitraries.doubles().between(-10, 10),
              Arbitraries.of(
                  0d,
                  -0d,
                  Double.NaN,
                  Double.longBitsToDouble(0xfff8000000000001L),
                  Double.MIN_VALUE,
                  -Double.MIN_VALUE,
                  Double.MAX_VALUE,
                  Double.POSITIVE_INFINITY,
                  Double.NEGATIVE_INFINITY)),
          (a, b) -> a.doubleValue() == b.doubleValue() ? 0 : a.compareTo(b),
          KeyWriter::float64,
          KeyReader::float64,
          DocumentWriter::float64,
          DocumentReader::float64,
          JsonWriter::float64,
          JsonReader::float64);

  static final Kind<String> TEXT =
      new Kind<>(
          texts(),
          (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()),
          KeyWriter::text,
          KeyReader::text,
          DocumentWriter::text,
          DocumentReader::text,
          JsonWriter::text,
          JsonReader::text);

  static final Kind<byte[]> BYTE_ARRAY =
      new Kind<>(
          byteArrays(),
          Arrays::compareUnsigned,
          KeyWriter::byteArray,
          KeyReader::byteArray,
          DocumentWriter::byteArray,
          DocumentReader::byteArray,
          JsonWriter::byteArray,
          JsonReader::byteArray);

  static final Kind<Bytes> BYTES =
      new Kind<>(
          byteArrays().map(Bytes::copyOf),
          Comparator.naturalOrder(),
          KeyWriter::bytes,
          KeyReader::bytes,
          DocumentWriter::bytes,
          DocumentReader::bytes,
          JsonWriter::bytes,
          JsonReader::bytes);

  static final Kind<BigDecimal> DECIMAL =
      new Kind<>(
          decimals(),
          Comparator.naturalOrder(),
          KeyWriter::decimal,
          KeyReader::decimal,
          DocumentWriter::decimal,
          DocumentReader::decimal,
          JsonWriter::decimal,
          JsonReader::decimal);

  static final Kind<BigInteger> INTEGER =
      new Kind<>(
          integers(),
          Comparator.naturalOrder(),
          KeyWriter::integer,
          KeyReader::integer,
          DocumentWriter::integer,
          DocumentReader::integer,
          JsonWriter::integer,
          JsonReader::integer);

  static final Kind<UUID> UUID =
      new Kind<>(
          Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new),
          (a, b) -> Id.of(a).compareTo(Id.of(b)),
          KeyWriter::uuid,
          KeyReader::uuid,
          DocumentWriter::uuid,
          DocumentReader::uuid,
          JsonWriter::uuid,
          JsonReader::uuid);

  static final Kind<Instant> INSTANT =
      new Kind<>(
          Combinators.combine(
                  seconds(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()), nanos())
              .as(Instant::ofEpochSecond),
          Comparator.naturalOrder(),
          KeyWriter::instant,
          KeyReader::instant,
          DocumentWriter::instant,
          DocumentReader::instant,
          JsonWriter::instant,
          JsonReader::instant);

  static final Kind<LocalDate> DATE =
      new Kind<>(
          dates(),
          Comparator.naturalOrder(),
          KeyWriter::date,
          KeyReader::date,
          DocumentWriter::date,
          DocumentReader::date,
          JsonWriter::date,
          JsonReader::date);

  static final Kind<LocalTime> TIME =
      new Kind<>(
          times(),
          Comparator.naturalOrder(),
          KeyWriter::time,
          KeyReader::time,
          DocumentWriter::time,
          DocumentReader::time,
          JsonWriter::time,
          JsonReader::time);

  static final Kind<LocalDateTime> DATE_TIME =
      new Kind<>(
          Combinators.combine(dates(), times()).as(LocalDateTime::of),
          Comparator.naturalOrder(),
          KeyWriter::dateTime,
          KeyReader::dateTime,
          DocumentWriter::dateTime,
          DocumentReader::dateTime,
          JsonWriter::dateTime,
          JsonReader::dateTime);

  static final Kind<Duration> DURATION =
      new Kind<>(
          Combinators.combine(seconds(Long.MIN_VALUE, Long.MAX_VALUE), nanos())
              .as(Duration::ofSeconds),
          Comparator.naturalOrder(),
          KeyWriter::duration,
          KeyReader::duration,
          DocumentWriter::duration,
          DocumentReader::duration,
          JsonWriter::duration,
          JsonReader::duration);

  static final Kind<Id<Object>> ID =
      new Kind<>(
          ids(),
          Comparator.naturalOrder(),
          KeyWriter::id,
          KeyReader::id,
          DocumentWriter::id,
          DocumentReader::id,
          JsonWriter::id,
          JsonReader::id);

  /** Has no JSON form of its own: constants are written by name. */
  static final Kind<Integer> ENUM_ID =
      new Kind<>(
          Arbitraries.integers(),
          Integer::compareUnsigned,
          KeyWriter::enumId,
          KeyReader::enumId,
          DocumentWriter::enumId,
          DocumentReader::enumId,
          JsonWriter::int32,
          JsonReader::int32);

  static final List<Kind<?>> ALL =
      List.of(
          BOOL,
          INT8,
          INT16,
          INT32,
          INT64,
          CHAR,
          FLOAT32,
          FLOAT64,
          TEXT,
          BYTE_ARRAY,
          BYTES,
          DECIMAL,
          INTEGER,
          UUID,
          INSTANT,
          DATE,
          TIME,
          DATE_TIME,
          DURATION,
          ID,
          ENUM_ID);

  private static Arbitrary<String> texts() {
    Arbitrary<Integer> edges =
        Arbitraries.of(
            0, 1, 0x61, 0x62, 0x7f, 0x80, 0xff, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000,
            0x10ffff);
    Arbitrary<Integer> others =
        Arbitraries.integers()
            .between(0, 0x10ffff)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    Arbitrary<Integer> letters = Arbitraries.integers().between('a', 'e');
    return Arbitraries.oneOf(letters, edges, others)
        .list()
        .ofMaxSize(12)
        .map(
            codePoints -> {
              StringBuilder text = new StringBuilder();
              codePoints.forEach(text::appendCodePoint);
              return text.toString();
            });
  }

  private static Arbitrary<byte[]> byteArrays() {
    return Arbitraries.oneOf(Arbitraries.of((byte) 0, (byte) 1, (byte) -1), Arbitraries.bytes())
        .array(byte[].class)
        .ofMaxSize(8);
  }

  private static Arbitrary<BigInteger> integers() {
    BigInteger large = BigInteger.ONE.shiftLeft(8 * 130);
    return Arbitraries.oneOf(
        Arbitraries.longs().map(BigInteger::valueOf),
        Arbitraries.integers().between(-300, 300).map(BigInteger::valueOf),
        Arbitraries.bigIntegers().between(large.negate(), large),
        // On both sides of the length that is written out: 127 bytes.
        Arbitraries.integers()
            .between(8 * 125, 8 * 129)
            .map(bit -> BigInteger.ONE.shiftLeft(bit).subtract(BigInteger.ONE)),
        Arbitraries.integers().between(8 * 125, 8 * 129).map(BigInteger.ONE.negate()::shiftLeft));
  }

  private static Arbitrary<BigDecimal> decimals() {
    Arbitrary<Integer> scales =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-4, 4),
            Arbitraries.integers().between(-400, 400),
            Arbitraries.integers().between(-2_000_000_000, 2_000_000_000));
    Arbitrary<BigInteger> unscaled =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-1200, 1200).map(BigInteger::valueOf),
            Arbitraries.longs().map(BigInteger::valueOf),
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)));
    return Combinators.combine(unscaled, scales).as(BigDecimal::new);
  }

  private static Arbitrary<Id<Object>> ids() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
        .as((most, least) -> Id.of(most, least));
  }

  private static Arbitrary<Long> seconds(long least, long most) {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(least, most), Arbitraries.longs().between(-3, 3));
  }

  private static Arbitrary<Long> nanos() {
    return Arbitraries.longs().between(0, 999_999_999);
  }

  private static Arbitrary<LocalDate> dates() {
    return seconds(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
  }
}
