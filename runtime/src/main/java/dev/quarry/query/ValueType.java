package dev.quarry.query;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.value.Bytes;
import dev.quarry.value.Converter;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a field are written into keys, read from documents, and compared. Values
 * compare as their keys do: texts by code point, -0.0 equal to 0.0, NaN equal to itself and after
 * all else, decimals by value, ids, UUIDs and bytes unsigned. Immutable; for generated code.
 *
 * @param <V> the values
 */
public final class ValueType<V> {
  /** {@code boolean}. */
  public static final ValueType<Boolean> BOOL =
      natural(KeyWriter::bool, KeyReader::bool, DocumentReader::bool);

  /** {@code byte}. */
  public static final ValueType<Byte> INT8 =
      natural(KeyWriter::int8, KeyReader::int8, DocumentReader::int8);

  /** {@code short}. */
  public static final ValueType<Short> INT16 =
      natural(KeyWriter::int16, KeyReader::int16, DocumentReader::int16);

  /** {@code int}. */
  public static final ValueType<Integer> INT32 =
      natural(KeyWriter::int32, KeyReader::int32, DocumentReader::int32);

  /** {@code long}. */
  public static final ValueType<Long> INT64 =
      natural(KeyWriter::int64, KeyReader::int64, DocumentReader::int64);

  /** {@code char}. */
  public static final ValueType<Character> CHAR =
      natural(KeyWriter::char16, KeyReader::char16, DocumentReader::char16);

  /** {@code float}. */
  public static final ValueType<Float> FLOAT32 =
      ValueType.<Float>of(
              KeyWriter::float32,
              KeyReader::float32,
              DocumentReader::float32,
              (a, b) -> Float.compare(a == 0 ? 0f : a, b == 0 ? 0f : b))
          .with(KeyForm.EQUAL);

  /** {@code double}. */
  public static final ValueType<Double> FLOAT64 =
      ValueType.<Double>of(
              KeyWriter::float64,
              KeyReader::float64,
              DocumentReader::float64,
              (a, b) -> Double.compare(a == 0 ? 0.0 : a, b == 0 ? 0.0 : b))
          .with(KeyForm.EQUAL);

  /** {@code String}. */
  public static final ValueType<String> TEXT =
      new ValueType<>(
          KeyWriter::text,
          KeyReader::text,
          DocumentReader::text,
          CodePoints::compare,
          value -> '"' + value + '"');

  /** {@code byte[]}. */
  public static final ValueType<byte[]> BYTE_ARRAY =
      new ValueType<>(
          KeyWriter::byteArray,
          KeyReader::byteArray,
          DocumentReader::byteArray,
          Arrays::compareUnsigned,
          HexFormat.of()::formatHex);

  /** {@code Bytes}. */
  public static final ValueType<Bytes> BYTES =
      natural(KeyWriter::bytes, KeyReader::bytes, DocumentReader::bytes);

  /** {@code BigDecimal}. */
  public static final ValueType<BigDecimal> DECIMAL =
      natural(KeyWriter::decimal, KeyReader::decimal, DocumentReader::decimal).with(KeyForm.EQUAL);

  /** {@code BigInteger}. */
  public static final ValueType<BigInteger> INTEGER =
      natural(KeyWriter::integer, KeyReader::integer, DocumentReader::integer);

  /** {@code UUID}. */
  public static final ValueType<UUID> UUID =
      of(KeyWriter::uuid, KeyReader::uuid, DocumentReader::uuid, ValueType::compareUnsigned);

  /** {@code Instant}. */
  public static final ValueType<Instant> INSTANT =
      natural(KeyWriter::instant, KeyReader::instant, DocumentReader::instant);

  /** {@code LocalDate}. */
  public static final ValueType<LocalDate> DATE =
      of(KeyWriter::date, KeyReader::date, DocumentReader::date, LocalDate::compareTo);

  /** {@code LocalTime}. */
  public static final ValueType<LocalTime> TIME =
      natural(KeyWriter::time, KeyReader::time, DocumentReader::time);

  /** {@code LocalDateTime}. */
  public static final ValueType<LocalDateTime> DATE_TIME =
      of(
          KeyWriter::dateTime,
          KeyReader::dateTime,
          DocumentReader::dateTime,
          LocalDateTime::compareTo);

  /** {@code Duration}. */
  public static final ValueType<Duration> DURATION =
      natural(KeyWriter::duration, KeyReader::duration, DocumentReader::duration);

  private final @Nullable BiConsumer<KeyWriter, V> keyWriter;
  private final @Nullable Function<KeyReader, V> keyReader;
  private final DocumentReader.@Nullable ElementReader<V> documentReader;
  private final @Nullable Comparator<V> order;
  private final Function<V, String> text;
  private final KeyForm keyForm;

  /** What of a value its key keeps. */
  enum KeyForm {
    /** There is no key, or a value read from it may be another. */
    NONE,
    /** The value read from it compares as the value does, but may look otherwise: 1.0 for 1.00. */
    EQUAL,
    /** The value read from it is the value. */
    EXACT
  }

  private ValueType(
      @Nullable BiConsumer<KeyWriter, V> keyWriter,
      @Nullable Function<KeyReader, V> keyReader,
      DocumentReader.@Nullable ElementReader<V> documentReader,
      @Nullable Comparator<V> order,
      Function<V, String> text) {
    this(
        keyWriter,
        keyReader,
        documentReader,
        order,
        text,
        keyWriter == null ? KeyForm.NONE : KeyForm.EXACT);
  }

  private ValueType(
      @Nullable BiConsumer<KeyWriter, V> keyWriter,
      @Nullable Function<KeyReader, V> keyReader,
      DocumentReader.@Nullable ElementReader<V> documentReader,
      @Nullable Comparator<V> order,
      Function<V, String> text,
      KeyForm keyForm) {
    this.keyForm = keyForm;
    this.keyWriter = keyWriter;
    this.keyReader = keyReader;
    this.documentReader = documentReader;
    this.order = order;
    this.text = text;
  }

  private ValueType<V> with(KeyForm form) {
    return new ValueType<>(keyWriter, keyReader, documentReader, order, text, form);
  }

  private static <V> ValueType<V> of(
      BiConsumer<KeyWriter, V> keyWriter,
      Function<KeyReader, V> keyReader,
      DocumentReader.ElementReader<V> documentReader,
      Comparator<V> order) {
    return new ValueType<>(keyWriter, keyReader, documentReader, order, Object::toString);
  }

  private static <V extends Comparable<V>> ValueType<V> natural(
      BiConsumer<KeyWriter, V> keyWriter,
      Function<KeyReader, V> keyReader,
      DocumentReader.ElementReader<V> documentReader) {
    return of(keyWriter, keyReader, documentReader, Comparator.naturalOrder());
  }

  /**
   * {@code Id<T>}.
   *
   * @param <T> the record that the ids belong to
   * @return the type
   */
  public static <T> ValueType<Id<T>> id() {
    return of((out, value) -> out.id(value), in -> in.<T>id(), in -> in.<T>id(), Id::compareTo);
  }

  /**
   * An enum. Its constants can be told apart, but the order of their keys means nothing.
   *
   * @param type the enum
   * @param toId the number that a constant is stored by
   * @param fromId the constant stored by a number
   * @param <V> the enum
   * @return the type
   */
  public static <V extends Enum<V>> ValueType<V> enumeration(
      Class<V> type, ToIntFunction<V> toId, IntFunction<V> fromId) {
    Objects.requireNonNull(type, "type"); // there for the compiler, which infers V from it
    return of(
        (out, value) -> out.enumId(toId.applyAsInt(value)),
        in -> fromId.apply(in.enumId()),
        in -> fromId.apply(in.enumId()),
        Comparator.comparing(toId::applyAsInt, Integer::compareUnsigned));
  }

  /**
   * Values that are stored as values of another type, and compare as those do.
   *
   * @param stored the type that is stored
   * @param converter converts between the two
   * @param <T> the values
   * @param <S> the stored values
   * @return the type
   */
  public static <T, S> ValueType<T> converted(ValueType<S> stored, Converter<T, S> converter) {
    // What a converter makes of another form of the same value, nobody knows.
    return ValueType.<T>of(
            (out, value) -> stored.write(value(converter, value), out),
            in -> converter.fromStored(stored.read(in)),
            in -> converter.fromStored(stored.read(in)),
            (a, b) -> stored.compare(value(converter, a), value(converter, b)))
        .with(stored.keyForm == KeyForm.EXACT ? KeyForm.EXACT : KeyForm.NONE);
  }

  private static <T, S> S value(Converter<T, S> converter, T value) {
    return converter.toStored(value);
  }

  /**
   * Records, maps and other values that are only read as part of their document. They are equal as
   * {@link Object#equals} says.
   *
   * @param <V> the values
   * @return the type
   */
  public static <V> ValueType<V> whole() {
    return new ValueType<>(null, null, null, null, String::valueOf);
  }

  /**
   * Records, maps and other values that have no key, but can be read without the rest of their
   * document. They are equal as {@link Object#equals} says.
   *
   * @param reader reads one
   * @param <V> the values
   * @return the type
   */
  public static <V> ValueType<V> whole(DocumentReader.ElementReader<V> reader) {
    return new ValueType<>(null, null, reader, null, String::valueOf);
  }

  /** Collections of values of a type; read alone, but without a key. */
  static <E, V> ValueType<V> elements(ValueType<E> element, Function<List<E>, V> collection) {
    return new ValueType<>(
        null,
        null,
        element.isWhole() ? null : in -> collection.apply(in.list(element::read)),
        null,
        String::valueOf);
  }

  private static int compareUnsigned(UUID a, UUID b) {
    int byMost = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
    return byMost != 0
        ? byMost
        : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
  }

  /** Whether a value can be read only as part of its document. */
  boolean isWhole() {
    return documentReader == null;
  }

  /** Whether values can be written into keys, and so compared. */
  boolean hasKey() {
    return keyWriter != null;
  }

  /** What of a value its key keeps. */
  KeyForm keyForm() {
    return keyForm;
  }

  /** Appends a value to a key. */
  void write(V value, KeyWriter out) {
    Objects.requireNonNull(keyWriter).accept(out, value);
  }

  /** Takes a value from a key. */
  V read(KeyReader in) {
    return Objects.requireNonNull(keyReader).apply(in);
  }

  /** Takes a value from a document. */
  V read(DocumentReader in) {
    return Objects.requireNonNull(documentReader).read(in);
  }

  /** Compares two values as their keys. */
  int compare(V a, V b) {
    return Objects.requireNonNull(order).compare(a, b);
  }

  /** Whether two values are one. */
  boolean equal(V a, V b) {
    return order == null ? a.equals(b) : order.compare(a, b) == 0;
  }

  /** A value as a person would write it. */
  String text(V value) {
    return text.apply(value);
  }
}
