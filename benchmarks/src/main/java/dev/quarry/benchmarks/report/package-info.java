/** Makes tables and charts of what was measured. */
@NullMarked
package dev.quarry.benchmarks.report;

import org.jspecify.annotations.NullMarked;
