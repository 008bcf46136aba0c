package dev.quarry.evolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The id of a migration and its place in the order: a date, and where a day has several a number
 * from 2 that follows a dot, as in {@code 2024-01-15.2}. Immutable.
 *
 * @param date the date
 * @param number which one of that day, from 1
 */
public record DateVersion(LocalDate date, int number) implements Comparable<DateVersion> {

  /**
   * Reads a date version.
   *
   * @param text as {@link #toString} writes it
   * @return the date version
   * @throws IllegalArgumentException if the text is none
   */
  public static DateVersion parse(String text) {
    int dot = text.indexOf('.');
    try {
      LocalDate date = LocalDate.parse(dot < 0 ? text : text.substring(0, dot));
      int number = dot < 0 ? 1 : Integer.parseInt(text.substring(dot + 1));
      DateVersion version = new DateVersion(date, number);
      if (number >= 1 && version.toString().equals(text)) {
        return version;
      }
    } catch (DateTimeException | NumberFormatException e) {
      throw malformed(text, e);
    }
    throw malformed(text, null);
  }

  private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "A date version is a date, or a date and a number from 2, like 2024-01-15 or 2024-01-15.2:"
            + " this is \""
            + text
            + "\".",
        cause);
  }

  /**
   * The one after this on the same day.
   *
   * @return the next date version
   */
  public DateVersion next() {
    return new DateVersion(date, number + 1);
  }

  /**
   * Compares the texts of two date versions.
   *
   * @param first a date version, or empty for what comes before all of them
   * @param second another
   * @return as {@link Comparable#compareTo} does
   */
  public static int compare(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return Boolean.compare(!first.isEmpty(), !second.isEmpty());
    }
    return parse(first).compareTo(parse(second));
  }

  @Override
  public int compareTo(DateVersion other) {
    int order = date.compareTo(other.date);
    return order != 0 ? order : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return number == 1 ? date.toString() : date + "." + number;
  }
}
