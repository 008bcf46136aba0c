package dev.quarry.json;

import dev.quarry.error.InvalidDocumentException;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Writes records as JSON, by the same method names as the writers of bytes. Numbers are JSON
 * numbers, exact to the last digit; dates, times and durations are texts in ISO 8601; UUIDs and ids
 * texts in their usual form; bytes texts in Base64. What JSON numbers cannot say, {@code NaN},
 * {@code Infinity}, {@code -Infinity} and {@code -0.0}, are texts; half a surrogate pair as a
 * {@code char} is a number. Values must not be null.
 *
 * <p>For use by one thread at a time.
 */
public final class JsonWriter {
  private final JsonGenerator out;

  /**
   * Makes a writer.
   *
   * @param out where to; the caller closes it
   */
  public JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Writes a value, an element of a collection, or the properties of an object that is open.
   *
   * @param <E> type of the value
   */
  @FunctionalInterface
  public interface ElementWriter<E> {
    /**
     * Writes a value.
     *
     * @param out where to
     * @param value the value, never null
     */
    void write(JsonWriter out, E value);
  }

  /**
   * Returns a value as the text of one JSON object.
   *
   * @param value the value
   * @param properties writes its properties
   * @param <E> type of the value
   * @return the text, without line breaks
   */
  public static <E> String toText(E value, ElementWriter<? super E> properties) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFormat.MAPPER.createGenerator(text)) {
      new JsonWriter(generator).object(value, properties);
    }
    return text.toString();
  }

  /**
   * Returns a value as a tree.
   *
   * @param value the value
   * @param properties writes its properties
   * @param <E> type of the value
   * @return a new tree, which belongs to the caller
   */
  public static <E> ObjectNode toTree(E value, ElementWriter<? super E> properties) {
    try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
      new JsonWriter(buffer).object(value, properties);
      JsonNode tree = JsonFormat.MAPPER.readTree(buffer);
      return (ObjectNode) tree;
    }
  }

  /**
   * Starts a property of the open object; its value is written to the result.
   *
   * @param name name of the property
   * @return this
   */
  public JsonWriter field(String name) {
    out.writeName(name);
    return this;
  }

  /** Writes {@code null}, for a value that is absent. */
  public void nothing() {
    out.writeNull();
  }

  /** Writes a {@code boolean}. */
  public void bool(boolean value) {
    out.writeBoolean(value);
  }

  /** Writes a {@code byte}. */
  public void int8(byte value) {
    out.writeNumber((int) value);
  }

  /** Writes a {@code short}. */
  public void int16(short value) {
    out.writeNumber((int) value);
  }

  /** Writes an {@code int}. */
  public void int32(int value) {
    out.writeNumber(value);
  }

  /** Writes a {@code long}. */
  public void int64(long value) {
    out.writeNumber(value);
  }

  /** Writes a {@code char} as a text of length 1, or as a number if it is a surrogate. */
  public void char16(char value) {
    if (Character.isSurrogate(value)) {
      out.writeNumber((int) value);
    } else {
      out.writeString(String.valueOf(value));
    }
  }

  /** Writes a {@code float}. */
  public void float32(float value) {
    if (Float.isFinite(value) && Float.floatToIntBits(value) != Integer.MIN_VALUE) {
      out.writeNumber(value);
    } else {
      out.writeString(Float.toString(value));
    }
  }

  /** Writes a {@code double}. */
  public void float64(double value) {
    if (Double.isFinite(value) && Double.doubleToLongBits(value) != Long.MIN_VALUE) {
      out.writeNumber(value);
    } else {
      out.writeString(Double.toString(value));
    }
  }

  /** Writes a text. */
  public void text(String value) {
    out.writeString(value);
  }

  /** Writes a {@code byte[]}. */
  public void byteArray(byte[] value) {
    out.writeString(Base64.getEncoder().encodeToString(value));
  }

  /** Writes a {@link Bytes}. */
  public void bytes(Bytes value) {
    byteArray(value.toByteArray());
  }

  /** Writes a {@link BigDecimal}. */
  public void decimal(BigDecimal value) {
    out.writeNumber(value);
  }

  /** Writes a {@link BigInteger}. */
  public void integer(BigInteger value) {
    out.writeNumber(value);
  }

  /** Writes a {@link UUID}. */
  public void uuid(UUID value) {
    out.writeString(value.toString());
  }

  /** Writes an {@link Instant}. */
  public void instant(Instant value) {
    out.writeString(value.toString());
  }

  /** Writes a {@link LocalDate}. */
  public void date(LocalDate value) {
    out.writeString(value.toString());
  }

  /** Writes a {@link LocalTime}. */
  public void time(LocalTime value) {
    out.writeString(value.toString());
  }

  /** Writes a {@link LocalDateTime}. */
  public void dateTime(LocalDateTime value) {
    out.writeString(value.toString());
  }

  /** Writes a {@link Duration}. */
  public void duration(Duration value) {
    out.writeString(value.toString());
  }

  /** Writes an {@link Id}. */
  public void id(Id<?> value) {
    out.writeString(value.toString());
  }

  /**
   * Writes an object.
   *
   * @param value the value
   * @param properties writes its properties; the object is opened and closed around it
   * @param <E> type of the value
   */
  public <E> void object(E value, ElementWriter<? super E> properties) {
    out.writeStartObject();
    properties.write(this, value);
    out.writeEndObject();
  }

  /**
   * Writes a list as an array.
   *
   * @param elements the list, without nulls
   * @param writer writes one element
   * @param <E> type of the elements
   */
  public <E> void list(Iterable<E> elements, ElementWriter<? super E> writer) {
    out.writeStartArray();
    for (E element : elements) {
      if (element == null) {
        throw new InvalidDocumentException("A collection holds null. Leave it out.");
      }
      writer.write(this, element);
    }
    out.writeEndArray();
  }

  /**
   * Writes a set as an array.
   *
   * @param elements the set, without nulls
   * @param writer writes one element
   * @param <E> type of the elements
   */
  public <E> void set(Iterable<E> elements, ElementWriter<? super E> writer) {
    list(elements, writer);
  }

  /**
   * Writes a map as an object.
   *
   * @param entries the map, without nulls
   * @param writer writes one value
   * @param <V> type of the values
   */
  public <V> void map(Map<String, V> entries, ElementWriter<? super V> writer) {
    out.writeStartObject();
    for (Map.Entry<String, V> entry : entries.entrySet()) {
      if (entry.getKey() == null || entry.getValue() == null) {
        throw new InvalidDocumentException(
            "A map holds null: key " + entry.getKey() + ". Leave it out.");
      }
      out.writeName(entry.getKey());
      writer.write(this, entry.getValue());
    }
    out.writeEndObject();
  }
}
