/**
 * The parts of a table's definition as JSON, in the one form that catalogs and snapshots share.
 * Imports {@code schema} only.
 */
@NullMarked
package dev.quarry.schema.json;

import org.jspecify.annotations.NullMarked;
