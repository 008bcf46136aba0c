/**
 * The accounts example: the users of a web application and their preferences, through the everyday
 * changes of a schema. {@code FirstVersion} is where each step begins, {@code AccountsApp} takes
 * them all. Imports no other example.
 */
@NullMarked
package dev.quarry.examples.accounts;

import org.jspecify.annotations.NullMarked;
