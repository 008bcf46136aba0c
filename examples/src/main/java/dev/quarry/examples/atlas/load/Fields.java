package dev.quarry.examples.atlas.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of one line by column name, each checked as it is asked for. */
final class Fields {
  private static final int LONGEST_TEXT = 200;

  private final List<String> columns;
  private final List<String> values;

  Fields(List<String> columns, List<String> values) throws DamagedLineException {
    if (values.size() != columns.size()) {
      throw new DamagedLineException(
          "it has " + values.size() + " columns instead of " + columns.size());
    }
    this.columns = columns;
    this.values = values;
  }

  /** A text that is not empty. */
  String text(String column) throws DamagedLineException {
    String text = optionalText(column);
    if (text == null) {
      throw new DamagedLineException("column \"" + column + "\" is empty");
    }
    return text;
  }

  /** A text, or null if it is empty. */
  @Nullable String optionalText(String column) throws DamagedLineException {
    String text = values.get(columns.indexOf(column));
    if (text.length() > LONGEST_TEXT) {
      throw new DamagedLineException(
          "column \""
              + column
              + "\" has "
              + text.length()
              + " characters, at most "
              + LONGEST_TEXT);
    }
    return text.isEmpty() ? null : text;
  }

  /** A whole number from {@code least} to {@link Integer#MAX_VALUE}, both included. */
  int wholeNumber(String column, int least) throws DamagedLineException {
    String text = text(column);
    try {
      int value = Integer.parseInt(text);
      if (value >= least) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw unfit(column, text, "a whole number");
    }
    throw unfit(column, text, "at least " + least);
  }

  /** A decimal number from {@code least} to {@code most}, both included. */
  double number(String column, double least, double most) throws DamagedLineException {
    String text = text(column);
    double value = parse(column, text);
    if (value < least || value > most) {
      throw unfit(column, text, "between " + least + " and " + most);
    }
    return value;
  }

  /** A decimal number that is not negative, or null if the field is empty. */
  @Nullable Double optionalNumber(String column) throws DamagedLineException {
    return optionalText(column) == null ? null : Double.valueOf(number(column, 0, 1e12));
  }

  /** {@code true} or {@code false}. */
  boolean flag(String column) throws DamagedLineException {
    String text = text(column);
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unfit(column, text, "\"true\" or \"false\"");
    };
  }

  /** {@code true} or {@code false}, or null if the field is empty. */
  @Nullable Boolean optionalFlag(String column) throws DamagedLineException {
    return optionalText(column) == null ? null : Boolean.valueOf(flag(column));
  }

  /** The constant of that name, in whatever case. */
  <E extends Enum<E>> E constant(String column, Class<E> type) throws DamagedLineException {
    String text = text(column);
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw unfit(column, text, "a known " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }
  }

  /** The parts between bars; none of an empty field. */
  List<String> list(String column) throws DamagedLineException {
    String text = optionalText(column);
    List<String> parts = new ArrayList<>();
    for (String part : text == null ? new String[0] : text.split("\\|", -1)) {
      if (part.isEmpty()) {
        throw unfit(column, text, "a list without gaps");
      }
      parts.add(part);
    }
    return parts;
  }

  private static double parse(String column, String text) throws DamagedLineException {
    try {
      return new BigDecimal(text).doubleValue(); // unlike Double.parseDouble, no "NaN" and no "1d"
    } catch (NumberFormatException e) {
      throw unfit(column, text, "a number");
    }
  }

  private static DamagedLineException unfit(String column, @Nullable String text, String wanted) {
    return new DamagedLineException(
        "column \"" + column + "\" is not " + wanted + ": \"" + text + "\"");
  }
}
