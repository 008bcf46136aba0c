package dev.quarry.migration;

/** What becomes of a value that a {@link DocumentEditor} cannot convert. */
public enum Otherwise {
  /** The document fails. */
  FAIL,
  /** The field becomes absent; {@link DocumentEditor#setDefault} may fill it then. */
  LEAVE_OUT,
  /** The field keeps its value. */
  KEEP
}
