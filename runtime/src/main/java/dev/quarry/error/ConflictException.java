package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A transaction could not commit, or could not go on, because another one that committed after it
 * began wrote what it had read. Nothing of it was written. Running the same work again in a new
 * transaction is safe and usually succeeds.
 */
public class ConflictException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public ConflictException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public ConflictException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
