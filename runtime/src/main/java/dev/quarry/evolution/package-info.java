/**
 * The rule book of schema evolution: what differs between two definitions of a table, which kind of
 * change each difference is, and what it needs; and what users are told of plans, migrations and
 * long pieces of work. Compiler and runtime both act by it, so it imports {@code schema} and {@code
 * error} only and never sees a document.
 */
@NullMarked
package dev.quarry.evolution;

import org.jspecify.annotations.NullMarked;
