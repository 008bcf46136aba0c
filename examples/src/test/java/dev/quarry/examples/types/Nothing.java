package dev.quarry.examples.types;

/** A record without components. */
record Nothing() {}
