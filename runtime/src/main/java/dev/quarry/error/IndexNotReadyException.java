package dev.quarry.error;

import java.io.Serial;

/** An index was read before it was built, or while documents share the values of a unique one. */
public final class IndexNotReadyException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String table;
  private final String index;

  /**
   * Makes an exception.
   *
   * @param table the table's name
   * @param index the index's name
   * @param state how far it is
   */
  public IndexNotReadyException(String table, String index, String state) {
    super(
        ("The index cannot be read yet: table %s, index %s, state %s. "
                + ("UNIQUE_PENDING".equals(state)
                    ? "Change or delete the documents that database.evolution().duplicates() lists, and call"
                        + " database.evolution().settleDuplicates()."
                    : "Wait until it is built, or query with a predicate, which reads other"
                        + " indexes."))
            .formatted(table, index, state));
    this.table = table;
    this.index = index;
  }

  /**
   * The table.
   *
   * @return its name
   */
  public String table() {
    return table;
  }

  /**
   * The index.
   *
   * @return its name
   */
  public String index() {
    return index;
  }
}
