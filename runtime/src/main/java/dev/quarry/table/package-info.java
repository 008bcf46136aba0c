/**
 * Typed tables: the operations that generated table classes inherit and the ranges their index
 * steps build, and the queries they hand out. Imports {@code query}, {@code store} and what lies
 * below it.
 */
@NullMarked
package dev.quarry.table;

import org.jspecify.annotations.NullMarked;
