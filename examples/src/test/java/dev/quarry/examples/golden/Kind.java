package dev.quarry.examples.golden;

/** An enum. */
enum Kind {
  SMALL,
  LARGE
}
