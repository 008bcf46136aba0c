package dev.quarry.query;

/**
 * A document that is not decoded.
 *
 * @param key its place in the engine
 * @param bytes what lies there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredDocument(byte[] key, byte[] bytes) implements Stored {}
