package dev.quarry.catalog;

/**
 * A table that was given up. Its number is never used again.
 *
 * @param table the table as it was last
 * @param emptied whether nothing of it is left on disk
 * @param successor the number of the table that its documents go to because its key changed, or 0
 */
public record FormerTable(StoredTable table, boolean emptied, int successor) {

  /**
   * This table, once nothing of it is left on disk.
   *
   * @return the changed table
   */
  public FormerTable asEmptied() {
    return new FormerTable(table, true, successor);
  }
}
