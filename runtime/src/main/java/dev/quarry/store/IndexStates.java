package dev.quarry.store;

import dev.quarry.catalog.Duplicates;
import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.IndexNotReadyException;
import dev.quarry.schema.IndexState;
import dev.quarry.schema.TableSchema;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How far the indexes of a table are, and what that means for reading and writing their entries.
 * Thread-safe: a build changes the states while others use the table.
 */
final class IndexStates {
  private final TableSchema<?, ?> schema;
  private final TableKeys keys;
  private final AtomicReferenceArray<IndexState> states;

  IndexStates(TableSchema<?, ?> schema, StoredTable stored, TableKeys keys) {
    this.schema = schema;
    this.keys = keys;
    this.states = new AtomicReferenceArray<>(schema.indexes().size());
    for (int i = 0; i < states.length(); i++) {
      states.set(i, stored.index(schema.indexes().get(i).name()).state());
    }
  }

  IndexState get(int index) {
    return states.get(index);
  }

  void set(int index, IndexState state) {
    states.set(index, state);
  }

  boolean isReadable(int index) {
    return states.get(index) == IndexState.READABLE;
  }

  void requireReadable(int index) {
    IndexState state = states.get(index);
    if (state != IndexState.READABLE) {
      throw new IndexNotReadyException(
          schema.name(), schema.indexes().get(index).name(), state.name());
    }
  }

  /** Where the document of an entry lies. */
  byte[] documentKey(Entry entry) {
    return keys.documentKey(entry.index(), entry.key(), entry.value());
  }

  /**
   * Whether the place of an entry is another document's.
   *
   * @param holder the value that lies there
   */
  boolean isOther(Entry entry, byte[] holder) {
    return entry.unique()
        && !Arrays.equals(keys.documentKey(entry.index(), entry.key(), holder), documentKey(entry));
  }

  /** Where it is noted that a unique index cannot hold an entry. */
  byte[] duplicateKey(Entry entry) {
    return Duplicates.key(
        keys.number(),
        keys.indexNumber(entry.index()),
        entry.key(),
        keys.keyBytes(documentKey(entry)));
  }

  boolean hasDuplicates(Engine engine, int index) {
    return Duplicates.exist(engine, keys.number(), keys.indexNumber(index));
  }

  /**
   * Removes an entry. While a unique index is not readable, another document may hold the place, or
   * this one may be noted as a duplicate.
   */
  void remove(EngineTransaction transaction, Entry entry) {
    if (entry.unique() && !isReadable(entry.index())) {
      transaction.delete(duplicateKey(entry));
      byte[] holder = transaction.get(entry.key());
      if (holder == null || isOther(entry, holder)) {
        return;
      }
    }
    transaction.delete(entry.key());
  }

  /**
   * Puts an entry in the place of another with the same key, of the same document. While a unique
   * index is not readable, the place may be another document's; then it stays as it is.
   */
  void replace(EngineTransaction transaction, Entry entry) {
    if (entry.unique() && !isReadable(entry.index())) {
      byte[] holder = transaction.get(entry.key());
      if (holder == null || isOther(entry, holder)) {
        return;
      }
    }
    transaction.put(entry.key(), entry.value());
  }
}
