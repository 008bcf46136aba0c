package dev.quarry.examples.accounts;

/** How pages look. */
public enum Theme {
  LIGHT,
  DARK,
  SYSTEM
}
