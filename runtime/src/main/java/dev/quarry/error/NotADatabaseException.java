package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The directory cannot be opened as a database: it holds other files, or it was written in a format
 * that this version does not know. Nothing in it was changed.
 */
public final class NotADatabaseException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public NotADatabaseException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public NotADatabaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
