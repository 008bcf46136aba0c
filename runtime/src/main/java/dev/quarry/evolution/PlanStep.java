package dev.quarry.evolution;

/**
 * One thing that a plan does.
 *
 * @param kind what it does
 * @param table the table's name
 * @param subject what of the table: an index, a migration's date version; empty for the table
 *     itself
 * @param reason why, and what else there is to know
 */
public record PlanStep(Kind kind, String table, String subject, String reason) {

  /** What a step does. */
  public enum Kind {
    /** Adds a table. */
    ADD_TABLE("add table", false),
    /** Gives a table another name. */
    RENAME_TABLE("rename table", false),
    /** Writes documents in a new shape from now on; those stored are read through their own. */
    NEW_SHAPE("new shape of table", false),
    /** Checks that all stored documents fit the new shape. */
    CHECK("check documents of table", false),
    /** Runs a migration. */
    MIGRATE("migrate table", false),
    /** Undoes a migration; no plan does. */
    ROLL_BACK("roll back table", true),
    /** Writes documents of older shapes anew in today's. */
    UPGRADE("upgrade documents of table", false),
    /** Builds an index. */
    BUILD_INDEX("build index of table", false),
    /** Removes an index and its entries. */
    DROP_INDEX("drop index of table", true),
    /** Empties an index that the program does not know because it is older. */
    SUSPEND_INDEX("suspend index of table", false),
    /** Removes a field from the shape; documents lose it when they are written next. */
    DROP_FIELD("drop field of table", true),
    /** Removes a table with all its documents. */
    DROP_TABLE("drop table", true),
    /** Takes over what changes no byte: references, names of indexes. */
    UPDATE("update table", false);

    private final String text;
    private final boolean destructive;

    Kind(String text, boolean destructive) {
      this.text = text;
      this.destructive = destructive;
    }

    /**
     * Whether something stored is lost.
     *
     * @return whether it is
     */
    public boolean isDestructive() {
      return destructive;
    }
  }

  @Override
  public String toString() {
    return kind.text
        + " "
        + table
        + (subject.isEmpty() ? "" : ": " + subject)
        + " ("
        + reason
        + ")";
  }
}
