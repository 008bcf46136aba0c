package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions that Quarry throws on purpose. Unchecked: most callers cannot mend
 * what they report, and those that can catch the subclass they know.
 */
public class QuarryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public QuarryException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public QuarryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
