package dev.quarry.migration;

/** Which element stays of a list of several when it becomes one value. */
public enum Several {
  /** None: the document fails. */
  FAIL,
  /** The first. */
  FIRST,
  /** The last. */
  LAST
}
