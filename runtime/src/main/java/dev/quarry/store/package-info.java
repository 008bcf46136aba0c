/**
 * Documents, index entries and references of records, on top of an engine: what one table's bytes
 * are, what a write touches, what must hold when a transaction commits. Not exported; users meet it
 * through {@code dev.quarry.table}. Imports {@code catalog}, {@code shape}, {@code schema}, {@code
 * codec}, {@code engine} and {@code error}.
 */
@NullMarked
package dev.quarry.store;

import org.jspecify.annotations.NullMarked;
