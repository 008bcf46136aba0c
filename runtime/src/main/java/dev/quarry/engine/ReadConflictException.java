package dev.quarry.engine;

import dev.quarry.error.ConflictException;
import java.io.Serial;

/** A conflict whose keys are known. The layer above can say what they mean. */
public final class ReadConflictException extends ConflictException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient KeyRange range;

  /**
   * Makes an exception.
   *
   * @param range what was read and then written by another transaction
   */
  public ReadConflictException(KeyRange range) {
    super(message("keys " + range));
    this.range = range;
  }

  /**
   * What was read and then written by another transaction.
   *
   * @return the key or the range
   */
  public KeyRange range() {
    return range;
  }

  /**
   * The sentence about it.
   *
   * @param what the keys, or what they mean
   * @return the message
   */
  public static String message(String what) {
    return "Another transaction wrote what this one had read: " + what + ". Run it again.";
  }
}
