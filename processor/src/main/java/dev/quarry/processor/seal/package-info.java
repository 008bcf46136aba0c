/**
 * The commands of the program that seals tables and checks that they are sealed. Works on compiled
 * classes and snapshot files alone, not inside the compiler. Imports nothing of the processor.
 */
@NullMarked
package dev.quarry.processor.seal;

import org.jspecify.annotations.NullMarked;
