package dev.quarry.error;

import java.io.Serial;

/**
 * A migration could not go on. The documents that it had been through are in their new shape, the
 * others as they were; it goes on from there when the database is opened again.
 */
public final class MigrationFailedException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param table the table's name, or {@code (all)}
   * @param migrations the date versions of the migrations
   * @param reason what went wrong
   * @param cause what was caught
   */
  public MigrationFailedException(String table, String migrations, String reason, Exception cause) {
    super(
        ("A migration failed: table %s, migration %s: %s. Mend the cause and open the database again:"
                + " it goes on where it stopped, and nothing is lost.")
            .formatted(table, migrations, Sentence.withoutStop(reason)),
        cause);
  }
}
