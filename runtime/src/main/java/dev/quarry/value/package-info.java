/**
 * Values that records may hold beyond those of the JDK: {@link dev.quarry.value.Id}, {@link
 * dev.quarry.value.Bytes}, and {@link dev.quarry.value.Converter} for all others. Imports nothing
 * of Quarry.
 */
@NullMarked
package dev.quarry.value;

import org.jspecify.annotations.NullMarked;
