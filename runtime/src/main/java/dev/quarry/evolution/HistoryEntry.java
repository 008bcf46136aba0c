package dev.quarry.evolution;

import java.time.Instant;

/**
 * Something that was done to the schema of a database, or tried.
 *
 * @param number its position, from 1
 * @param at when
 * @param event what: a plan's step or a state that a migration reached, like {@code BUILD_INDEX} or
 *     {@code MIGRATION_FAILED}
 * @param table the table's name; empty if it concerns all
 * @param subject what of the table: an index, a migration's date version; empty for the table
 *     itself
 * @param detail a sentence for people
 */
public record HistoryEntry(
    long number, Instant at, String event, String table, String subject, String detail) {}
