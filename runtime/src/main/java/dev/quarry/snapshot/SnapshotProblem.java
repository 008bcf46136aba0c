package dev.quarry.snapshot;

/**
 * What is wrong with a table's sealed files, so that nothing can be compared with them. Immutable.
 *
 * @param kind what kind of thing
 * @param schema the schema's folder
 * @param table the table's folder in it
 * @param message what is wrong, without a full stop
 * @param fix the way out, without a full stop
 */
public record SnapshotProblem(Kind kind, String schema, String table, String message, String fix) {

  /** The kinds of problems. */
  public enum Kind {
    /** Two snapshots were sealed on one, in two branches. */
    FORKED,
    /** A sealed file is not what it was when it was sealed, or is gone. */
    CHANGED,
    /** A file cannot be read, or is of a newer form. */
    UNREADABLE
  }

  /** The message and the fix. */
  @Override
  public String toString() {
    return message + "; " + fix;
  }
}
