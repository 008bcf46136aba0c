package dev.quarry.migration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Conversions of one value; null where there is none. */
final class Conversions {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,10000}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,10000}(\\.[0-9]{1,10000})?([eE][+-]?[0-9]{1,4})?");

  private Conversions() {}

  static @Nullable JsonNode toText(JsonNode value) {
    if (value.isString()) {
      return value;
    }
    if (value.isNumber()) {
      return NODES.stringNode(
          value.isBigDecimal() ? value.decimalValue().toPlainString() : value.toString());
    }
    return value.isBoolean() ? NODES.stringNode(value.toString()) : null;
  }

  static @Nullable JsonNode parseNumber(JsonNode value) {
    if (value.isNumber()) {
      return value;
    }
    String text = value.isString() ? value.stringValue() : "";
    if (INTEGER.matcher(text).matches()) {
      return integer(new BigInteger(text));
    }
    return NUMBER.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : null;
  }

  private static JsonNode integer(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? NODES.numberNode(value.longValueExact())
        : NODES.numberNode(value);
  }

  /** Texts of a form to dates as documents hold them. */
  static Function<JsonNode, @Nullable JsonNode> dates(String pattern) {
    // With a strict resolver "yyyy" is a year of an era, and nothing else would name the era.
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .appendPattern(pattern)
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return value -> value.isString() ? date(value.stringValue(), formatter) : null;
  }

  private static @Nullable JsonNode date(String text, DateTimeFormatter formatter) {
    try {
      return NODES.stringNode(LocalDate.parse(text, formatter).toString());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
