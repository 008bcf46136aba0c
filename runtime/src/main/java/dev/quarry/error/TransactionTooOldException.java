package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A transaction was open for so long that what it read can no longer be checked against the commits
 * since. Nothing of it was written. It may be run again; a body that is slow by nature should be
 * cut into smaller transactions.
 */
public class TransactionTooOldException extends ConflictException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public TransactionTooOldException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public TransactionTooOldException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
