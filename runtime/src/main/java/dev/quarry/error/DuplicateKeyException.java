package dev.quarry.error;

import java.io.Serial;

/** Thrown by an insert whose key is taken already. Nothing has been written. */
public final class DuplicateKeyException extends ConstraintViolationException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param table name of the table
   * @param key the key as text
   */
  public DuplicateKeyException(String table, String key) {
    super(
        "The key is taken already: table "
            + table
            + ", key "
            + Shown.value(key)
            + ". Use upsert or replace to store over it.",
        table,
        key);
  }
}
