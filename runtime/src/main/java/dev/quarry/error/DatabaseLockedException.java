package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The directory's database is already open, in another process or in this one. The message says who
 * has it where that is known.
 */
public final class DatabaseLockedException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public DatabaseLockedException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public DatabaseLockedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
