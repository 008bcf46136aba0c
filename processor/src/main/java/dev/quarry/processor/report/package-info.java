/**
 * What the processor has to say, and when it says it: coded findings, held back until nothing waits
 * for another round and then printed once, in the order of the source. Imports {@code site}.
 */
@NullMarked
package dev.quarry.processor.report;

import org.jspecify.annotations.NullMarked;
