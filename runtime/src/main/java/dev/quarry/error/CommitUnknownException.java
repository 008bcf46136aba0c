package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A commit was sent but its outcome is not known: it may have taken effect, wholly or not at all.
 * Running the same work again may do it twice, so nothing retries it; read the data to find out.
 */
public final class CommitUnknownException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public CommitUnknownException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public CommitUnknownException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
