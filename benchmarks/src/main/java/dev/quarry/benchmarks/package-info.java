/**
 * The typed store beside raw RocksDB doing the same work on the same bytes, and beside other
 * embedded databases with the same rows and indexes. All sides run with the same settings, one
 * after the other in one run: only their ratios mean something.
 */
@NullMarked
package dev.quarry.benchmarks;

import org.jspecify.annotations.NullMarked;
