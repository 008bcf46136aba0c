package dev.quarry.schema;

/** How far an index is. */
public enum IndexState {
  /** It has an entry for every document and can be read. */
  READABLE,

  /** It is being built: writes keep it up, but documents written before may be missing. */
  BUILDING,

  /**
   * A unique index whose documents share values: it keeps new duplicates out and cannot be read
   * until those that there are have gone.
   */
  UNIQUE_PENDING,

  /**
   * It has no entries and nobody keeps it up: a program that does not know it has opened the
   * database. It is built when one opens it that does.
   */
  SUSPENDED
}
