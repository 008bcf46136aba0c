/**
 * Places in the user's source: where an annotation stands, how it is read, and how the place is
 * found again when the compiler has replaced its elements between two rounds. Imports nothing of
 * the processor.
 */
@NullMarked
package dev.quarry.processor.site;

import org.jspecify.annotations.NullMarked;
