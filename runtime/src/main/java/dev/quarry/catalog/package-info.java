/**
 * The schema as the database remembers it: the number of every table, index and shape, kept under
 * table number 0. Opening compares the compiled schema with it and either adds what is new or
 * refuses. Imports {@code schema}, {@code engine}, {@code codec} and {@code error}.
 */
@NullMarked
package dev.quarry.catalog;

import org.jspecify.annotations.NullMarked;
