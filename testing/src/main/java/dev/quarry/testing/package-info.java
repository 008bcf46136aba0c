/**
 * For the tests of programs that use Quarry: {@link dev.quarry.testing.OldDatabase} makes a
 * database as it was in a sealed version, filled with documents that tests write as views, for
 * today's program to open. Looks into records by reflection, so it has no place in the program
 * itself.
 */
@NullMarked
package dev.quarry.testing;

import org.jspecify.annotations.NullMarked;
