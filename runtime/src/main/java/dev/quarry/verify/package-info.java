/**
 * What a check of a whole database found, and what repairing it came to: results only, the work is
 * done below. May import nothing of Quarry's.
 */
@NullMarked
package dev.quarry.verify;

import org.jspecify.annotations.NullMarked;
