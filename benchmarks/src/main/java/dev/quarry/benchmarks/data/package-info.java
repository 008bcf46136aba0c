/** The rows that every peer holds, the questions that are put to them, and where they lie. */
@NullMarked
package dev.quarry.benchmarks.data;

import org.jspecify.annotations.NullMarked;
