package dev.quarry.query;

/**
 * A document of which nothing but the record is wanted, which is there already.
 *
 * @param key its place in the engine
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredRow(byte[] key) implements Stored {}
