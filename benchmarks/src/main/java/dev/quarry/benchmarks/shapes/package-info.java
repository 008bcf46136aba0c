/**
 * Documents of an older shape beside the same documents of today's, read by the same program: what
 * it costs that nothing is rewritten when a record changes. Imports nothing of the other
 * benchmarks.
 */
@NullMarked
package dev.quarry.benchmarks.shapes;

import org.jspecify.annotations.NullMarked;
