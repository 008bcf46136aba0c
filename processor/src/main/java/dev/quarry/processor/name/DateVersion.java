package dev.quarry.processor.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a migration and its place in the order, as the runtime reads it: {@code 2024-01-15},
 * then {@code 2024-01-15.2}.
 *
 * @param date the date
 * @param number which one of that day, from 1
 */
public record DateVersion(LocalDate date, int number) implements Comparable<DateVersion> {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(\\.[1-9]\\d{0,8})?");

  /** Reads a date version; empty if the text is none. */
  public static Optional<DateVersion> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    int dot = text.indexOf('.');
    try {
      LocalDate date = LocalDate.parse(dot < 0 ? text : text.substring(0, dot));
      int number = dot < 0 ? 1 : Integer.parseInt(text.substring(dot + 1));
      // One of a day has one name: neither 2024-01-15.1 nor 2024-01-15.02.
      return Optional.of(new DateVersion(date, number))
          .filter(version -> version.toString().equals(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The next one of the same day. */
  public DateVersion next() {
    return new DateVersion(date, number + 1);
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
