package dev.quarry.query;

import dev.quarry.store.TableKeys;

/**
 * An index entry that stands for its document.
 *
 * @param keys where the table's documents and entries lie
 * @param space the index
 * @param entryKey the entry's key
 * @param value the entry's value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredEntry(TableKeys keys, KeySpace space, byte[] entryKey, byte[] value)
    implements Stored {

  @Override
  public byte[] key() {
    return keys.documentKey(space.index(), entryKey, value);
  }
}
