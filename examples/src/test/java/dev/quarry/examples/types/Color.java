package dev.quarry.examples.types;

/** An enum. */
enum Color {
  RED,
  GREEN,
  BLUE
}
