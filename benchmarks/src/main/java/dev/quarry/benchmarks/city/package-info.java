/** Real data: the cities that come with the example Atlas, in Quarry, raw RocksDB and SQLite. */
@NullMarked
package dev.quarry.benchmarks.city;

import org.jspecify.annotations.NullMarked;
