package dev.quarry.store;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.evolution.Violation;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * Where the documents of a table will lie whose key changes, found out before any is moved. Holds
 * all of these keys in memory. Values that a unique index does not admit twice do not matter here:
 * indexes are built after the move and list them. For one thread.
 *
 * @param <R> the record
 */
final class FutureKeys<R> {
  private final TableStore<R, ?> table;
  private final Set<ByteBuffer> taken = new HashSet<>();

  FutureKeys(TableStore<R, ?> table) {
    this.table = table;
  }

  /** Reads all documents; notes those whose key is taken. */
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
          key,
          "",
          Violation.Kind.KEY,
          "another document would get the same key, " + table.keys().keyText(place));
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
