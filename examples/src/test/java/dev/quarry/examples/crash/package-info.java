/** A process that does all that a database can be asked for, killed at random moments. */
@NullMarked
package dev.quarry.examples.crash;

import org.jspecify.annotations.NullMarked;
