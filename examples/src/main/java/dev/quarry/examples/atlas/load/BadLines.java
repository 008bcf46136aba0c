package dev.quarry.examples.atlas.load;

/** What becomes of an import that meets a damaged line. */
public enum BadLines {
  /** It reports the line and goes on with the next. */
  SKIP,
  /** It stops there. */
  FAIL
}
