package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown by an open whose compiled schema does not fit what is stored. The stored data are
 * unchanged.
 */
public final class SchemaMismatchException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public SchemaMismatchException(String message) {
    super(message);
  }
}
