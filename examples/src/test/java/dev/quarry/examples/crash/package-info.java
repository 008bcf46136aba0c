/**
 * Work of all kinds on one schema: in a process that is killed at random moments, and for a long
 * time in one that is not.
 */
@NullMarked
package dev.quarry.examples.crash;

import org.jspecify.annotations.NullMarked;
