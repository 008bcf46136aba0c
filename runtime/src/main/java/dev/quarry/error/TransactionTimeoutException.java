package dev.quarry.error;

import java.io.Serial;

/**
 * A transaction that reads and writes was open for longer than it may be. Nothing of it was
 * written, and it is not run again by itself, since that would take as long again: do less in it,
 * or allow more time.
 */
public final class TransactionTimeoutException extends TransactionTooOldException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public TransactionTimeoutException(String message) {
    super(message);
  }
}
