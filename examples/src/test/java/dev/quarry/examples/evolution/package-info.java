/**
 * A schema before and after its names changed, compiled with the processor, and what the rule book
 * makes of it. Imports the runtime only.
 */
@NullMarked
package dev.quarry.examples.evolution;

import org.jspecify.annotations.NullMarked;
