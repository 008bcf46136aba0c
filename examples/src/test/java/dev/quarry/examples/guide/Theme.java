package dev.quarry.examples.guide;

/** How the pages look. */
public enum Theme {
  LIGHT,
  DARK
}
