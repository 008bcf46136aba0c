/**
 * Two tables with the code that the processor would write for them, written by hand, because the
 * runtime's tests come before the processor. Between them: a composite range, a unique sparse
 * index, a multi-value index, and a reference of each kind.
 */
@NullMarked
package dev.quarry.sample;

import org.jspecify.annotations.NullMarked;
