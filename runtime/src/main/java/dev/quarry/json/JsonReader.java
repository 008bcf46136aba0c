package dev.quarry.json;

import dev.quarry.error.InvalidJsonException;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value in a JSON tree, read by the same method names that {@link JsonWriter} writes with.
 * Takes the exact type only: no number in a text, no text for a number, nothing out of range or
 * rounded except to the nearest {@code float} or {@code double}. Every method throws {@link
 * InvalidJsonException}, which names the path, when the value is not of its type.
 *
 * <p>For use by one thread at a time.
 */
public final class JsonReader {
  private static final String VARIANT = "$type";

  private final JsonNode node;
  private final @Nullable JsonReader parent;
  private final String step;
  private boolean variantRead;

  /**
   * Makes a reader of the root of a tree.
   *
   * @param root the tree; nobody else may change it while it is read
   */
  public JsonReader(JsonNode root) {
    this(root, null, "$");
  }

  private JsonReader(JsonNode node, @Nullable JsonReader parent, String step) {
    this.node = node;
    this.parent = parent;
    this.step = step;
  }

  /**
   * Reads one value.
   *
   * @param <E> type of the value
   */
  @FunctionalInterface
  public interface ElementReader<E> {
    /**
     * Reads a value.
     *
     * @param in the value's place
     * @return the value
     */
    E read(JsonReader in);
  }

  /**
   * Returns a reader of the one value in a text.
   *
   * @param text JSON
   * @return the reader
   * @throws InvalidJsonException if the text is not JSON, names a property twice, or has a number
   *     that no {@link BigDecimal} holds
   */
  public static JsonReader of(String text) {
    try {
      return new JsonReader(JsonFormat.MAPPER.readTree(text));
    } catch (JacksonException e) {
      throw new InvalidJsonException("$", "not JSON: " + e.getOriginalMessage(), e);
    } catch (NumberFormatException e) {
      throw new InvalidJsonException("$", "a number's exponent has more than 32 bits", e);
    }
  }

  /** Returns where in the tree this value is, like {@code $.location.latitude}. */
  public String path() {
    return parent == null ? step : parent.path() + step;
  }

  private InvalidJsonException invalid(String reason) {
    return new InvalidJsonException(path(), reason);
  }

  private InvalidJsonException expected(String what) {
    return invalid(expectation(what));
  }

  private String expectation(String what) {
    String text = node.isMissingNode() ? "nothing" : node.toString();
    String found = text.length() <= 60 ? text : text.substring(0, 60) + "...";
    return "expected " + what + ", found " + found;
  }

  /**
   * Checks that an object has no other properties than those named.
   *
   * @param names the names that are known
   */
  public void only(String... names) {
    checkObject();
    for (String name : node.propertyNames()) {
      if (!Arrays.asList(names).contains(name) && !(variantRead && name.equals(VARIANT))) {
        throw invalid("unknown property \"" + name + "\"" + suggestion(name, names));
      }
    }
  }

  /**
   * Gives a property of an object the name that it has now, if it still has its former one: the
   * tree is changed.
   *
   * @param former the name that it may have
   * @param name the name that it is to have
   */
  public void renamed(String former, String name) {
    checkObject();
    if (node instanceof ObjectNode object && object.has(former) && !object.has(name)) {
      object.set(name, object.remove(former));
    }
  }

  /**
   * Takes a property that is known no more from an object, if it is there: the tree is changed.
   *
   * @param name the name of the property
   */
  public void dropped(String name) {
    checkObject();
    if (node instanceof ObjectNode object) {
      object.remove(name);
    }
  }

  private static String suggestion(String name, String... names) {
    String nearest = NearestName.of(name, names);
    return nearest == null
        ? "; known are " + String.join(", ", names)
        : "; did you mean \"" + nearest + "\"?";
  }

  private void checkObject() {
    if (!node.isObject()) {
      throw expected("an object");
    }
  }

  /**
   * Says whether an object has a property that is not {@code null}.
   *
   * @param name name of the property
   * @return whether it has
   */
  public boolean has(String name) {
    checkObject();
    JsonNode value = node.get(name);
    return value != null && !value.isNull();
  }

  /**
   * Says whether an object has a property that is {@code null}.
   *
   * @param name name of the property
   * @return whether it has
   */
  public boolean isNull(String name) {
    checkObject();
    JsonNode value = node.get(name);
    return value != null && value.isNull();
  }

  /**
   * Returns a property of an object.
   *
   * @param name name of the property
   * @return a reader of its value
   */
  public JsonReader field(String name) {
    checkObject();
    JsonNode value = node.get(name);
    if (value == null) {
      throw invalid("property \"" + name + "\" is missing");
    }
    return new JsonReader(value, this, property(name));
  }

  private static String property(String name) {
    boolean plain = !name.isEmpty() && name.chars().allMatch(Character::isJavaIdentifierPart);
    return plain ? "." + name : "[\"" + name + "\"]";
  }

  /** Reads which variant of a sealed interface an object is. */
  public String variant() {
    variantRead = true;
    return field(VARIANT).text();
  }

  /** Reads a {@code boolean}. */
  public boolean bool() {
    if (!node.isBoolean()) {
      throw expected("true or false");
    }
    return node.booleanValue();
  }

  /** Reads a {@code byte}. */
  public byte int8() {
    return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads a {@code short}. */
  public short int16() {
    return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads an {@code int}. */
  public int int32() {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads a {@code long}. */
  public long int64() {
    return integer(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integer(long least, long most) {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      long value = node.longValue();
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw expected("an integer from " + least + " to " + most);
  }

  /** Reads a {@code char}. */
  public char char16() {
    if (node.isIntegralNumber()) {
      return (char) integer(Character.MIN_VALUE, Character.MAX_VALUE);
    }
    if (!node.isString() || node.stringValue().length() != 1) {
      throw expected("a text of one char, or its number");
    }
    return node.stringValue().charAt(0);
  }

  /** Reads a {@code float}. */
  public float float32() {
    if (node.isNumber()) {
      // A tree that holds floats keeps them; all other numbers are rounded once, from their digits.
      float value = node.isFloat() ? node.floatValue() : Float.parseFloat(node.asString());
      if (Float.isFinite(value) || node.isFloat()) {
        return value;
      }
    } else if (node.isString()) {
      switch (node.stringValue()) {
        case "NaN" -> {
          return Float.NaN;
        }
        case "Infinity" -> {
          return Float.POSITIVE_INFINITY;
        }
        case "-Infinity" -> {
          return Float.NEGATIVE_INFINITY;
        }
        case "-0.0" -> {
          return -0.0f;
        }
        default -> {}
      }
    }
    throw expected("a number within the range of float, \"NaN\", \"Infinity\" or \"-Infinity\"");
  }

  /** Reads a {@code double}. */
  public double float64() {
    if (node.isNumber()) {
      double value = node.isDouble() ? node.doubleValue() : Double.parseDouble(node.asString());
      if (Double.isFinite(value) || node.isDouble()) {
        return value;
      }
    } else if (node.isString()) {
      switch (node.stringValue()) {
        case "NaN" -> {
          return Double.NaN;
        }
        case "Infinity" -> {
          return Double.POSITIVE_INFINITY;
        }
        case "-Infinity" -> {
          return Double.NEGATIVE_INFINITY;
        }
        case "-0.0" -> {
          return -0.0;
        }
        default -> {}
      }
    }
    throw expected("a number within the range of double, \"NaN\", \"Infinity\" or \"-Infinity\"");
  }

  /** Reads a text. */
  public String text() {
    if (!node.isString()) {
      throw expected("a text");
    }
    return node.stringValue();
  }

  /** Reads a {@code byte[]}. */
  public byte[] byteArray() {
    return parse("bytes in Base64", text -> Base64.getDecoder().decode(text));
  }

  /** Reads a {@link Bytes}. */
  public Bytes bytes() {
    return Bytes.copyOf(byteArray());
  }

  /** Reads a {@link BigDecimal}. */
  public BigDecimal decimal() {
    // A tree that was not read from text may hold doubles, and these need not be numbers at all.
    boolean finite = !(node.isDouble() || node.isFloat()) || Double.isFinite(node.doubleValue());
    if (!node.isNumber() || !finite) {
      throw expected("a number");
    }
    return node.decimalValue();
  }

  /** Reads a {@link BigInteger}. */
  public BigInteger integer() {
    if (!node.isIntegralNumber()) {
      throw expected("an integer");
    }
    return node.bigIntegerValue();
  }

  /** Reads a {@link UUID}. */
  public UUID uuid() {
    return parse("a UUID", text -> Id.parse(text).toUuid());
  }

  /** Reads an {@link Instant}. */
  public Instant instant() {
    return parse("an instant like 2024-01-15T08:30:00Z", Instant::parse);
  }

  /** Reads a {@link LocalDate}. */
  public LocalDate date() {
    return parse("a date like 2024-01-15", LocalDate::parse);
  }

  /** Reads a {@link LocalTime}. */
  public LocalTime time() {
    return parse("a time like 08:30:00", LocalTime::parse);
  }

  /** Reads a {@link LocalDateTime}. */
  public LocalDateTime dateTime() {
    return parse("a date and time like 2024-01-15T08:30:00", LocalDateTime::parse);
  }

  /** Reads a {@link Duration}. */
  public Duration duration() {
    return parse("a duration like PT8H30M", Duration::parse);
  }

  /**
   * Reads an {@link Id}.
   *
   * @param <T> the record that the id belongs to
   * @return the id
   */
  public <T> Id<T> id() {
    return parse("an id in the form of a UUID", Id::parse);
  }

  private <E> E parse(String what, Function<String, E> parser) {
    if (node.isString()) {
      try {
        return parser.apply(node.stringValue());
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new InvalidJsonException(path(), expectation(what), e);
      }
    }
    throw expected(what);
  }

  /**
   * Reads an object.
   *
   * @param reader reads its properties
   * @param <E> type of the value
   * @return the value
   */
  public <E> E object(ElementReader<E> reader) {
    checkObject();
    return reader.read(this);
  }

  /**
   * Reads an array as a list.
   *
   * @param reader reads one element
   * @param <E> type of the elements
   * @return an unmodifiable list
   */
  public <E> List<E> list(ElementReader<? extends E> reader) {
    List<E> elements = new ArrayList<>();
    for (int i = 0; i < checkedSize(); i++) {
      elements.add(element(i).read(reader));
    }
    return Collections.unmodifiableList(elements);
  }

  /**
   * Reads an array as a set.
   *
   * @param reader reads one element
   * @param <E> type of the elements
   * @return an unmodifiable set, in the order of the array
   */
  public <E> Set<E> set(ElementReader<? extends E> reader) {
    Set<E> elements = new LinkedHashSet<>();
    for (int i = 0; i < checkedSize(); i++) {
      if (!elements.add(element(i).read(reader))) {
        throw element(i).invalid("the set has this element already; leave it out");
      }
    }
    return Collections.unmodifiableSet(elements);
  }

  private int checkedSize() {
    if (!node.isArray()) {
      throw expected("an array");
    }
    return node.size();
  }

  private JsonReader element(int index) {
    return new JsonReader(node.get(index), this, "[" + index + "]");
  }

  private <E> E read(ElementReader<? extends E> reader) {
    return reader.read(this);
  }

  /**
   * Reads an object as a map.
   *
   * @param reader reads one value
   * @param <V> type of the values
   * @return an unmodifiable map, in the order of the object
   */
  public <V> Map<String, V> map(ElementReader<? extends V> reader) {
    checkObject();
    Map<String, V> entries = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      entries.put(name, field(name).read(reader));
    }
    return Collections.unmodifiableMap(entries);
  }

  /**
   * Makes the exception for a text that names no constant of an enum.
   *
   * @param type simple name of the enum
   * @param names names of its constants
   * @return the exception
   */
  public InvalidJsonException unknownConstant(String type, String... names) {
    return invalid(type + " has no constant \"" + text() + "\"" + suggestion(text(), names));
  }

  /**
   * Makes the exception for an object whose {@code $type} names no variant of a sealed interface.
   *
   * @param type simple name of the interface
   * @param found what {@code $type} is
   * @param names names of its variants
   * @return the exception
   */
  public InvalidJsonException unknownVariant(String type, String found, String... names) {
    return field(VARIANT)
        .invalid(type + " has no variant \"" + found + "\"" + suggestion(found, names));
  }
}
