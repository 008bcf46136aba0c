package dev.quarry.schema;

/** What becomes of referring documents when the document they refer to is deleted. */
public enum OnDelete {
  /** The deletion is refused while a document refers to the deleted one. */
  RESTRICT,
  /** The referring documents are deleted too. */
  CASCADE,
  /** The reference becomes absent. */
  SET_ABSENT
}
