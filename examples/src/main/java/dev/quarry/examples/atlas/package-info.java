/**
 * The Atlas example: 135,233 real cities in an embedded store, and what can be asked of them. Here
 * is the command line; {@code model} says what is stored, {@code load} imports it, {@code tour}
 * asks, {@code evolve} changes the schema, {@code report} shows. Imports all five, and none of them
 * imports this package.
 */
@NullMarked
package dev.quarry.examples.atlas;

import org.jspecify.annotations.NullMarked;
