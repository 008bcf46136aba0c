package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.Scalar;
import dev.quarry.value.Id;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values without parts. */
final class ScalarValue<V> extends StoredValue<V> {
  static final ScalarValue<Id<Object>> ID =
      of(DocumentReader::id, DocumentWriter::id, JsonReader::id, JsonWriter::id);

  private final Function<DocumentReader, V> reader;
  private final BiConsumer<DocumentWriter, V> writer;
  private final Function<JsonReader, V> jsonReader;
  private final BiConsumer<JsonWriter, V> jsonWriter;

  private ScalarValue(
      Function<DocumentReader, V> reader,
      BiConsumer<DocumentWriter, V> writer,
      Function<JsonReader, V> jsonReader,
      BiConsumer<JsonWriter, V> jsonWriter) {
    this.reader = reader;
    this.writer = writer;
    this.jsonReader = jsonReader;
    this.jsonWriter = jsonWriter;
  }

  private static <V> ScalarValue<V> of(
      Function<DocumentReader, V> reader,
      BiConsumer<DocumentWriter, V> writer,
      Function<JsonReader, V> jsonReader,
      BiConsumer<JsonWriter, V> jsonWriter) {
    return new ScalarValue<>(reader, writer, jsonReader, jsonWriter);
  }

  static ScalarValue<?> of(Scalar scalar) {
    return switch (scalar) {
      case BOOL ->
          of(DocumentReader::bool, DocumentWriter::bool, JsonReader::bool, JsonWriter::bool);
      case INT8 ->
          of(DocumentReader::int8, DocumentWriter::int8, JsonReader::int8, JsonWriter::int8);
      case INT16 ->
          of(DocumentReader::int16, DocumentWriter::int16, JsonReader::int16, JsonWriter::int16);
      case INT32 ->
          of(DocumentReader::int32, DocumentWriter::int32, JsonReader::int32, JsonWriter::int32);
      case INT64 ->
          of(DocumentReader::int64, DocumentWriter::int64, JsonReader::int64, JsonWriter::int64);
      case CHAR ->
          of(
              DocumentReader::char16,
              DocumentWriter::char16,
              JsonReader::char16,
              JsonWriter::char16);
      case FLOAT32 ->
          of(
              DocumentReader::float32,
              DocumentWriter::float32,
              JsonReader::float32,
              JsonWriter::float32);
      case FLOAT64 ->
          of(
              DocumentReader::float64,
              DocumentWriter::float64,
              JsonReader::float64,
              JsonWriter::float64);
      case TEXT ->
          of(DocumentReader::text, DocumentWriter::text, ScalarValue::text, JsonWriter::text);
      case BYTES ->
          of(DocumentReader::bytes, DocumentWriter::bytes, JsonReader::bytes, JsonWriter::bytes);
      case DECIMAL ->
          of(
              DocumentReader::decimal,
              DocumentWriter::decimal,
              JsonReader::decimal,
              JsonWriter::decimal);
      case INTEGER ->
          of(
              DocumentReader::integer,
              DocumentWriter::integer,
              JsonReader::integer,
              JsonWriter::integer);
      case UUID ->
          of(DocumentReader::uuid, DocumentWriter::uuid, JsonReader::uuid, JsonWriter::uuid);
      case INSTANT ->
          of(
              DocumentReader::instant,
              DocumentWriter::instant,
              JsonReader::instant,
              JsonWriter::instant);
      case DATE ->
          of(DocumentReader::date, DocumentWriter::date, JsonReader::date, JsonWriter::date);
      case TIME ->
          of(DocumentReader::time, DocumentWriter::time, JsonReader::time, JsonWriter::time);
      case DATE_TIME ->
          of(
              DocumentReader::dateTime,
              DocumentWriter::dateTime,
              JsonReader::dateTime,
              JsonWriter::dateTime);
      case DURATION ->
          of(
              DocumentReader::duration,
              DocumentWriter::duration,
              JsonReader::duration,
              JsonWriter::duration);
    };
  }

  private static String text(JsonReader in) {
    return wellFormed(in.text(), in);
  }

  /** A text that can be stored; JSON's escapes can say more. */
  static String wellFormed(String text, JsonReader in) {
    boolean lone =
        text.codePoints()
            .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    if (lone) {
      throw new InvalidJsonException(
          in.path(), "the text holds half a surrogate pair; mend it, or store it as bytes");
    }
    return text;
  }

  @Override
  V read(DocumentReader in) {
    return reader.apply(in);
  }

  @Override
  void write(V value, DocumentWriter out) {
    writer.accept(out, value);
  }

  @Override
  V readJson(JsonReader in) {
    return jsonReader.apply(in);
  }

  @Override
  void writeJson(V value, JsonWriter out) {
    jsonWriter.accept(out, value);
  }
}
