/**
 * Where a program begins: open a {@link dev.quarry.Database}, run a {@link dev.quarry.Transaction}.
 * Imports {@code table}, {@code store}, {@code schema} and {@code engine}; nothing in the runtime
 * imports this package.
 */
@NullMarked
package dev.quarry;

import org.jspecify.annotations.NullMarked;
