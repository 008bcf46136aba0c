package dev.quarry.shape;

import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The value that the text of a {@code @Default} stands for, in the terms of {@link StoredValue}.
 * The texts are those that the compiler has accepted and turned into Java expressions of the same
 * values.
 */
final class DefaultText {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private DefaultText() {}

  /**
   * The value of a default.
   *
   * @throws IllegalArgumentException if the text is no default of the type
   */
  static Object value(Type type, String text) {
    try {
      return parse(type, text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException("no default of type " + type + ": \"" + text + "\"", e);
    }
  }

  private static Object parse(Type type, String text) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar, text);
    } else if (type instanceof Type.IdOf) {
      return Id.parse(text);
    } else if (type instanceof Type.EnumOf enumeration) {
      return enumeration.constants().stream()
          .filter(constant -> constant.name().equals(text))
          .findFirst()
          .orElseThrow(IllegalArgumentException::new);
    } else if (type instanceof Type.ListOf && text.equals("[]")) {
      return List.of();
    } else if (type instanceof Type.SetOf && text.equals("[]")) {
      return Set.of();
    } else if (type instanceof Type.MapOf && text.equals("{}")) {
      return Map.of();
    }
    throw new IllegalArgumentException();
  }

  private static Object scalar(Scalar scalar, String text) {
    return switch (scalar) {
      case BOOL -> bool(text);
      case INT8 -> Byte.parseByte(text);
      case INT16 -> Short.parseShort(text);
      case INT32 -> Integer.parseInt(text);
      case INT64 -> Long.parseLong(text);
      case CHAR -> character(text);
      case FLOAT32 -> Float.parseFloat(number(text));
      case FLOAT64 -> Double.parseDouble(number(text));
      case TEXT -> text;
      case BYTES -> Bytes.copyOf(Base64.getDecoder().decode(text));
      case DECIMAL -> new BigDecimal(text);
      case INTEGER -> new BigInteger(text);
      case UUID -> Id.parse(text).toUuid();
      case INSTANT -> Instant.parse(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case DATE_TIME -> LocalDateTime.parse(text);
      case DURATION -> Duration.parse(text);
    };
  }

  private static boolean bool(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException();
    }
    return text.equals("true");
  }

  private static char character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException();
    }
    return text.charAt(0);
  }

  /** Java itself would also take a type letter and hexadecimal digits. */
  private static String number(String text) {
    boolean named = text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
    if (!named && !DECIMAL.matcher(text).matches()) {
      throw new NumberFormatException();
    }
    return text;
  }
}
