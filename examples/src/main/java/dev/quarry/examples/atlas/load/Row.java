package dev.quarry.examples.atlas.load;

/**
 * A row and where it came from.
 *
 * @param <R> its type
 * @param line the number of its line; the header is line 1
 * @param value the row
 */
record Row<R>(long line, R value) {}
