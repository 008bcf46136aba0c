/**
 * Queries: typed field tokens, predicates and orders made of them, the planner that chooses how to
 * answer, and what comes back. Imports {@code store} and what lies below it; {@code table} hands
 * queries out.
 */
@NullMarked
package dev.quarry.query;

import org.jspecify.annotations.NullMarked;
