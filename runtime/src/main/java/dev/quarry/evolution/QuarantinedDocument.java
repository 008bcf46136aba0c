package dev.quarry.evolution;

/**
 * A document that a migration failed on and put aside.
 *
 * @param table the name of the table that it was in
 * @param key its key as text
 * @param work what put it aside
 * @param reason why
 * @param document its bytes as they were stored, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record QuarantinedDocument(
    String table, String key, String work, String reason, byte[] document) {}
