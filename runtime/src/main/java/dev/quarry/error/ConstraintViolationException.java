package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown when a write breaks a rule that the schema states: a key is taken, a unique index would
 * hold a value twice, a reference would point at nothing. Nothing has been written.
 */
public abstract sealed class ConstraintViolationException extends QuarryException
    permits DuplicateKeyException, UniqueViolationException, ReferenceViolationException {
  @Serial private static final long serialVersionUID = 1L;

  private final String table;
  private final String key;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   * @param table name of the table that holds the offending document
   * @param key key of the offending document, as text
   */
  ConstraintViolationException(String message, String table, String key) {
    super(message);
    this.table = table;
    this.key = key;
  }

  /** Returns the name of the table that holds the offending document. */
  public final String table() {
    return table;
  }

  /** Returns the key of the offending document, as text. */
  public final String key() {
    return key;
  }
}
