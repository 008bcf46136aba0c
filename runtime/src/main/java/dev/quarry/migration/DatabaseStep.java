package dev.quarry.migration;

/**
 * Brings a database from a version of its schema to the next with all tables in hand: to split or
 * merge tables, to move fields from one to another, to give documents new keys.
 */
@FunctionalInterface
public interface DatabaseStep {

  /**
   * Runs the step. When it was interrupted it is run again from its beginning; {@link
   * MigrationContext} says what has been kept by then.
   *
   * @param context the tables, and how to report progress; of no use after the step has returned
   * @throws Exception if it cannot be done; the migration has failed then
   */
  void run(MigrationContext context) throws Exception;
}
