package dev.quarry.codec;

import dev.quarry.error.InvalidDocumentException;
import org.jspecify.annotations.Nullable;

/** Checks on components of records, for generated code. */
public final class Components {
  private Components() {}

  /**
   * Returns a component's value, which must not be null.
   *
   * @param value the value
   * @param component record and component, like {@code City.name}
   * @param <T> type of the component
   * @return the value
   * @throws InvalidDocumentException if the value is null
   */
  public static <T> T required(@Nullable T value, String component) {
    if (value == null) {
      throw new InvalidDocumentException(
          "A required component is null: " + component + ". Give it a value or mark it @Optional.");
    }
    return value;
  }
}
