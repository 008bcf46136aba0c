package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown when a query would have to look at every document of a large table, and nothing says that
 * it may. Nothing has been read for it.
 */
public final class FullScanException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String table;

  /**
   * Makes an exception.
   *
   * @param table name of the table
   * @param limit how many documents may be scanned unasked
   * @param query the query, as text
   * @param advice what would serve it
   */
  public FullScanException(String table, long limit, String query, String advice) {
    super(
        "A query would scan a whole table: table "
            + table
            + ", which has more than "
            + limit
            + " documents, query "
            + Shown.sentence(query)
            + ". "
            + advice);
    this.table = table;
  }

  /** Returns the name of the table. */
  public String table() {
    return table;
  }
}
