package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown when a write would give two documents the same values in a unique index. Nothing has been
 * written.
 */
public final class UniqueViolationException extends ConstraintViolationException {
  @Serial private static final long serialVersionUID = 1L;

  private final String index;
  private final String values;
  private final String otherKey;

  /**
   * Makes an exception.
   *
   * @param table name of the table
   * @param index name of the index
   * @param values the values that two documents would share, as text
   * @param key key of the document that was to be written, as text
   * @param otherKey key of the document that has the values already, as text
   */
  public UniqueViolationException(
      String table, String index, String values, String key, String otherKey) {
    super(
        "The values are taken in a unique index: table "
            + table
            + ", index "
            + index
            + ", values "
            + Shown.value(values)
            + ", key "
            + Shown.value(key)
            + ", taken by key "
            + Shown.value(otherKey)
            + ". Change the values, or update the document that has them.",
        table,
        key);
    this.index = index;
    this.values = values;
    this.otherKey = otherKey;
  }

  /** Returns the name of the index. */
  public String index() {
    return index;
  }

  /** Returns the values that two documents would share, as text. */
  public String values() {
    return values;
  }

  /** Returns the key of the document that has the values already, as text. */
  public String otherKey() {
    return otherKey;
  }
}
