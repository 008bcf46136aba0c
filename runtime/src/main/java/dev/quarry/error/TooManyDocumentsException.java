package dev.quarry.error;

import java.io.Serial;

/** Thrown when a query that is to find one document at the most finds another. */
public final class TooManyDocumentsException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String table;

  /**
   * Makes an exception.
   *
   * @param table name of the table
   * @param query the query, as text
   * @param key key of the first document, as text
   * @param otherKey key of the second, as text
   */
  public TooManyDocumentsException(String table, String query, String key, String otherKey) {
    super(
        "A query for a single document found several: table "
            + table
            + ", query "
            + Shown.sentence(query)
            + ", keys "
            + Shown.value(key)
            + " and "
            + Shown.value(otherKey)
            + ". Narrow the query, or ask for the first.");
    this.table = table;
  }

  /** Returns the name of the table. */
  public String table() {
    return table;
  }
}
