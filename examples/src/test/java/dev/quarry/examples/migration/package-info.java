/** Migrations of each kind, as a user declares them. */
@NullMarked
package dev.quarry.examples.migration;

import org.jspecify.annotations.NullMarked;
