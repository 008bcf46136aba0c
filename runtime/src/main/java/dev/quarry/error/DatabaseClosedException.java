package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The database was used after it was closed. */
public final class DatabaseClosedException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public DatabaseClosedException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public DatabaseClosedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
