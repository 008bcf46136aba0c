/**
 * Names that several phases must agree on: of runtime types, which the processor knows by name
 * only, and of what is generated. Imports nothing of the processor.
 */
@NullMarked
package dev.quarry.processor.name;

import org.jspecify.annotations.NullMarked;
