package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown when a record cannot be stored because of what is in it: a required component is null, a
 * collection holds null, a text is not well formed. Nothing has been written.
 */
public class InvalidDocumentException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public InvalidDocumentException(String message) {
    super(message);
  }
}
