package dev.quarry.query;

/**
 * An end of a range of values.
 *
 * @param value the value there
 * @param inclusive whether it belongs to the range
 */
record Bound<V>(V value, boolean inclusive) {
  static <V> Bound<V> inclusive(V value) {
    return new Bound<>(value, true);
  }

  static <V> Bound<V> exclusive(V value) {
    return new Bound<>(value, false);
  }
}
