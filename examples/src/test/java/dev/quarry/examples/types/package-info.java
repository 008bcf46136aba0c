/**
 * Records of every component type, compiled with the processor, and what must hold for the code
 * generated for each: values come back as they were written, as documents, as keys, as JSON and
 * through indexes. Imports the runtime only.
 */
@NullMarked
package dev.quarry.examples.types;

import org.jspecify.annotations.NullMarked;
