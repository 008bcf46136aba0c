package dev.quarry.evolution;

/** When opening a database makes a checkpoint before it changes the schema. */
public enum Backup {
  /** Before a change that destroys something stored: a table, an index or a field. */
  BEFORE_DESTRUCTION,

  /** Before any change. */
  BEFORE_CHANGE,

  /** Never. */
  NEVER
}
