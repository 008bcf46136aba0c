/**
 * Atlas through five versions of its schema: {@code Versions} says what they are, {@code
 * Migrations} how each becomes the next, {@code FiveVersions} goes from the first to the last, in
 * one opening and step by step. Imports {@code model} and {@code report}.
 */
@NullMarked
package dev.quarry.examples.atlas.evolve;

import org.jspecify.annotations.NullMarked;
