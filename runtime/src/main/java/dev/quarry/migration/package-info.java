/**
 * Migrations as a program declares them: steps from one version of the schema to the next, what a
 * step over the whole database has in hand, and an editor with the usual conversions of documents.
 * Nothing here runs anything. Imports {@code table}, {@code evolution} and what lies below them.
 */
@NullMarked
package dev.quarry.migration;

import org.jspecify.annotations.NullMarked;
