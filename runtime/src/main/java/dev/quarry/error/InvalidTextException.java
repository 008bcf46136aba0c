package dev.quarry.error;

import java.io.Serial;
import java.util.Locale;

/**
 * Thrown when a text holds a surrogate without its partner: it has no UTF-8 form, and replacing it
 * would store something else than what was given.
 */
public final class InvalidTextException extends InvalidDocumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * Makes an exception.
   *
   * @param position index of the lone surrogate in the text, in chars
   * @param surrogate the lone surrogate
   */
  public InvalidTextException(int position, char surrogate) {
    super(
        "A text holds a lone surrogate: position "
            + position
            + ", char U+"
            + Integer.toHexString(surrogate).toUpperCase(Locale.ROOT)
            + ". Remove it or complete the pair.");
    this.position = position;
  }

  /** Returns the index of the lone surrogate in the text, in chars. */
  public int position() {
    return position;
  }
}
