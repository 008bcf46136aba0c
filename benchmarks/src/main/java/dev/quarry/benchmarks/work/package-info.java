/** What is measured of each peer, by JMH: one method for each workload. */
@NullMarked
package dev.quarry.benchmarks.work;

import org.jspecify.annotations.NullMarked;
