package dev.quarry.evolution;

/**
 * What a plan has to know of a migration.
 *
 * @param dateVersion its id and place in the order: {@code 2024-03-01}, then {@code 2024-03-01.2}
 * @param table the table whose documents it changes one by one; empty if it has the whole database
 *     in hand
 * @param description what it does, for people
 */
public record MigrationOutline(String dateVersion, String table, String description) {

  /**
   * Whether it changes the documents of one table, each on its own.
   *
   * @return whether it does
   */
  public boolean isOfDocuments() {
    return !table.isEmpty();
  }
}
