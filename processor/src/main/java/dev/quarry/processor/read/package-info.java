/**
 * What the declarations say, as facts: records of the compiler's elements with the annotations on
 * them understood and names resolved, right or wrong. Nothing here judges. Facts hold elements, so
 * they live no longer than a round. Imports {@code name}, {@code site} and the scalar kinds of
 * {@code model}.
 */
@NullMarked
package dev.quarry.processor.read;

import org.jspecify.annotations.NullMarked;
