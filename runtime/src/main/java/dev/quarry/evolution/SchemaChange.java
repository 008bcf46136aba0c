package dev.quarry.evolution;

/** What opening a database does when the compiled schema differs from the stored one. */
public enum SchemaChange {
  /** Does all that the plan says before it returns. */
  APPLY,

  /**
   * Takes over the schema before it returns, and does what takes long afterwards, while the
   * database is in use: an index cannot be read until it is built, and documents are brought up to
   * date as they are read.
   */
  IN_BACKGROUND,

  /** Refuses to open. */
  REFUSE
}
