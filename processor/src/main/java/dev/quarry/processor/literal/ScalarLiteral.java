package dev.quarry.processor.literal;

import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.name.RuntimeNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Defaults of scalar components. */
final class ScalarLiteral {

  static final String UUID_FORM = "write a UUID, as in 0190a3c1-5b7e-7d54-8a4e-3f2b1c0d9e8f";

  /** Java's own grammar, so that no suffix and no type letter slips through. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private ScalarLiteral() {}

  static Optional<CodeBlock> parse(ScalarKind kind, String text) {
    try {
      return expression(kind, text);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  static String form(ScalarKind kind) {
    return switch (kind) {
      case BOOL -> "write true or false";
      case INT8 -> "write a whole number from -128 to 127";
      case INT16 -> "write a whole number from -32768 to 32767";
      case INT32 -> "write a whole number from -2147483648 to 2147483647";
      case INT64 -> "write a whole number from -9223372036854775808 to 9223372036854775807";
      case INTEGER -> "write a whole number";
      case CHAR -> "write one character";
      case FLOAT32, FLOAT64 -> "write a number, as in 0.5, without suffix, or NaN or Infinity";
      case DECIMAL -> "write a number, as in 0.50";
      case TEXT -> "write text without unpaired surrogates";
      case BYTE_ARRAY, BYTES -> "write the bytes in Base64 (RFC 4648)";
      case UUID -> UUID_FORM;
      case INSTANT -> "write an instant in ISO 8601, as in 2026-01-31T12:00:00Z";
      case DATE -> "write a date in ISO 8601, as in 2026-01-31";
      case TIME -> "write a time in ISO 8601, as in 12:30:00";
      case DATE_TIME -> "write a date and time in ISO 8601, as in 2026-01-31T12:30:00";
      case DURATION -> "write a duration in ISO 8601, as in PT1H30M";
    };
  }

  private static Optional<CodeBlock> expression(ScalarKind kind, String text) {
    return switch (kind) {
      case BOOL ->
          text.equals("true") || text.equals("false")
              ? Optional.of(CodeBlock.of("$L", text))
              : Optional.empty();
      case INT8 -> Optional.of(CodeBlock.of("(byte) $L", Byte.parseByte(text)));
      case INT16 -> Optional.of(CodeBlock.of("(short) $L", Short.parseShort(text)));
      case INT32 -> Optional.of(CodeBlock.of("$L", Integer.parseInt(text)));
      case INT64 -> Optional.of(CodeBlock.of("$LL", Long.parseLong(text)));
      case CHAR ->
          text.length() == 1
              ? Optional.of(CodeBlock.of("$L", character(text.charAt(0))))
              : Optional.empty();
      case FLOAT32 -> number(text, Float.class, t -> finite(Float.parseFloat(t), "f"));
      case FLOAT64 -> number(text, Double.class, t -> finite(Double.parseDouble(t), "d"));
      case TEXT -> isPaired(text) ? Optional.of(CodeBlock.of("$S", text)) : Optional.empty();
      case BYTE_ARRAY -> Optional.of(bytes(text));
      case BYTES -> Optional.of(CodeBlock.of("$T.copyOf($L)", RuntimeNames.BYTES, bytes(text)));
      case DECIMAL -> made("new $T($S)", BigDecimal.class, text, t -> new BigDecimal(t).toString());
      case INTEGER -> made("new $T($S)", BigInteger.class, text, t -> new BigInteger(t).toString());
      case UUID ->
          DefaultLiteral.uuid(text)
              .map(id -> CodeBlock.of("$T.fromString($S)", java.util.UUID.class, id.toString()));
      case INSTANT -> parsed(Instant.class, text, Instant::parse);
      case DATE -> parsed(LocalDate.class, text, LocalDate::parse);
      case TIME -> parsed(LocalTime.class, text, LocalTime::parse);
      case DATE_TIME -> parsed(LocalDateTime.class, text, LocalDateTime::parse);
      case DURATION -> parsed(Duration.class, text, Duration::parse);
    };
  }

  /** {@code Instant.parse("2026-01-31T12:00:00Z")}. */
  private static Optional<CodeBlock> parsed(
      Class<?> type, String text, Function<String, Object> parse) {
    return made("$T.parse($S)", type, text, parse);
  }

  private static Optional<CodeBlock> made(
      String format, Class<?> type, String text, Function<String, Object> canonical) {
    return Optional.of(CodeBlock.of(format, type, canonical.apply(text).toString()));
  }

  private static Optional<CodeBlock> number(
      String text, Class<?> box, Function<String, CodeBlock> finite) {
    return switch (text) {
      case "NaN" -> Optional.of(CodeBlock.of("$T.NaN", box));
      case "Infinity" -> Optional.of(CodeBlock.of("$T.POSITIVE_INFINITY", box));
      case "-Infinity" -> Optional.of(CodeBlock.of("$T.NEGATIVE_INFINITY", box));
      default ->
          DECIMAL.matcher(text).matches() ? Optional.of(finite.apply(text)) : Optional.empty();
    };
  }

  private static CodeBlock finite(Number value, String suffix) {
    if (Double.isInfinite(value.doubleValue())) {
      throw new NumberFormatException("too large");
    }
    return CodeBlock.of("$L$L", value, suffix);
  }

  /** {@code Base64.getDecoder().decode("3q0=")}. */
  private static CodeBlock bytes(String text) {
    String canonical = Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text));
    return CodeBlock.of("$T.getDecoder().decode($S)", Base64.class, canonical);
  }

  private static boolean isPaired(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** A character literal. A Unicode escape would not do for line ends: javac reads it too early. */
  private static String character(char value) {
    return switch (value) {
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      case '\n' -> "'\\n'";
      case '\r' -> "'\\r'";
      default ->
          value >= ' ' && value < 0x7f
              ? "'" + value + "'"
              : String.format("'\\u%04x'", (int) value);
    };
  }
}
