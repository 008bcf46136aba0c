/**
 * What can go wrong, as exceptions. Each message is one constant sentence, then the named values,
 * then what to do. Imports nothing of Quarry.
 */
@NullMarked
package dev.quarry.error;

import org.jspecify.annotations.NullMarked;
