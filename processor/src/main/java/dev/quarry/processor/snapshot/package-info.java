/**
 * Where a compilation finds the sealed snapshots of its tables. Imports nothing of the processor.
 */
@NullMarked
package dev.quarry.processor.snapshot;

import org.jspecify.annotations.NullMarked;
