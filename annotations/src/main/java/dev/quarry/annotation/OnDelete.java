package dev.quarry.annotation;

/** What becomes of referring documents when the document they refer to is deleted. */
public enum OnDelete {
  /** The deletion is refused while a document refers to the deleted one. */
  RESTRICT,
  /** The referring documents are deleted too, and those that refer to them by their own rules. */
  CASCADE,
  /** The reference becomes absent; only for a component marked {@link Optional}. */
  SET_ABSENT
}
