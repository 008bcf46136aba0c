package dev.quarry.store;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * Where the documents of a table will lie whose key changes, and the entries of its unique indexes:
 * found out before any is moved. Holds all of these keys in memory. For one thread.
 *
 * @param <R> the record
 */
final class FutureKeys<R> {
  private final TableStore<R, ?> table;
  private final Set<ByteBuffer> taken = new HashSet<>();

  FutureKeys(TableStore<R, ?> table) {
    this.table = table;
  }

  /** Reads all documents; notes those whose key or values in a unique index are taken. */
  void collect(EngineTransaction snapshot, KeyRange source, Violations violations) {
    try (EngineCursor documents = snapshot.scan(source, false)) {
      while (documents.next()) {
        R row;
        try {
          row = table.decode(documents.key(), documents.value());
        } catch (RuntimeException e) {
          continue; // the check of the documents themselves reports it
        }
        take(row, table.sourceKeyText(documents.key()), violations);
      }
    }
  }

  private void take(R row, String key, Violations violations) {
    byte[] place = key(table, row);
    if (!taken.add(ByteBuffer.wrap(place))) {
      violations.add(
          key, "", "another document would get the same key, " + table.keys().keyText(place));
      return;
    }
    for (Entry entry : table.entries(row, place)) {
      if (entry.unique() && !taken.add(ByteBuffer.wrap(entry.key()))) {
        String name = table.schema().indexes().get(entry.index()).name();
        violations.add(key, "", "another document would have the same values in index " + name);
      }
    }
  }

  private static <R, K> byte[] key(TableStore<R, K> table, R row) {
    return table.documentKey(table.schema().codec().key(row));
  }

  /** Whether a document will lie at a place. */
  boolean contains(byte[] documentKey) {
    return taken.contains(ByteBuffer.wrap(documentKey));
  }
}
