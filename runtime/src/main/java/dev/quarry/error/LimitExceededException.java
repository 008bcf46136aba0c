package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A key, a value or a transaction is larger than the engine allows. It is refused before anything
 * is written.
 */
public final class LimitExceededException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public LimitExceededException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public LimitExceededException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
