package dev.quarry.query;

/**
 * An index entry that stands for its document.
 *
 * @param space the index
 * @param key where the document lies
 * @param entryKey the entry's key
 * @param value the entry's value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredEntry(KeySpace space, byte[] key, byte[] entryKey, byte[] value) implements Stored {}
