package dev.quarry.error;

import java.io.Serial;

/** Thrown when a migration meets a value that it cannot convert. Nothing has been written. */
public final class ConversionException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final String value;

  /**
   * Makes an exception.
   *
   * @param field the field, with dots into nested records, like {@code address.zip}
   * @param value its value as JSON; cut if it is long
   * @param reason what is wrong with it and what to do
   */
  public ConversionException(String field, String value, String reason) {
    super(
        "A field cannot be converted: " + field + ", value " + Shown.value(value) + ": " + reason);
    this.field = field;
    this.value = value;
  }

  /** Returns the field, with dots into nested records. */
  public String field() {
    return field;
  }

  /** Returns the value as JSON, cut if it is long. */
  public String value() {
    return value;
  }
}
