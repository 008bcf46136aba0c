package dev.quarry.examples.atlas.report;

import java.io.Serial;

/** Something that ends the program with one sentence for its user, and no stack trace. */
public final class AtlasException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message the sentence
   */
  public AtlasException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message the sentence
   * @param cause what was caught
   */
  public AtlasException(String message, Throwable cause) {
    super(message, cause);
  }
}
