/**
 * The typed store beside raw RocksDB doing the same puts and gets on the same bytes, and beside SQL
 * databases with the same rows and indexes. Both sides of a pair run with the same fork settings,
 * one after the other in one run: only their ratio means something.
 */
@NullMarked
package dev.quarry.benchmarks;

import org.jspecify.annotations.NullMarked;
