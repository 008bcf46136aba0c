package dev.quarry.error;

import java.io.Serial;

/** Thrown when the cursor of a page is none, was changed, or belongs to another query. */
public final class InvalidCursorException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public InvalidCursorException(String message) {
    super(message);
  }
}
