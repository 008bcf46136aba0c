package dev.quarry.evolution;

/** How far a migration is in one database. */
public enum MigrationState {
  /** It has not begun. */
  PENDING,
  /** It runs, or ran when the process ended; it goes on where it was. */
  RUNNING,
  /** It was told to wait; it goes on where it was. */
  PAUSED,
  /** It has been through all documents. */
  DONE,
  /** It ended with an error; what it had done by then is kept, and it goes on from there. */
  FAILED,
  /**
   * It is being undone, or was when the process ended. Undoing it goes on where it was; until then
   * no program can open the database.
   */
  ROLLING_BACK,
  /** It was undone. */
  ROLLED_BACK,
  /** Undoing it ended with an error; it goes on where it was when it is tried again. */
  ROLLBACK_FAILED
}
