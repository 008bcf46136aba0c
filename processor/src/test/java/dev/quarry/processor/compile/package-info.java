/**
 * Runs {@code javac} with the processor inside a test and keeps what it said and made. Imports the
 * processor's root only.
 */
@NullMarked
package dev.quarry.processor.compile;

import org.jspecify.annotations.NullMarked;
