package dev.quarry.store;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.evolution.Violation;

/**
 * Where the documents of a table will lie whose key changes, found out before any is moved, however
 * many there are. Values that a unique index does not admit twice do not matter here: indexes are
 * built after the move and list them. For one thread.
 *
 * @param <R> the record
 */
final class FutureKeys<R> implements AutoCloseable {
  private final TableStore<R, ?> table;
  private final SortedKeys taken = new SortedKeys();

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
        taken.add(key(table, row), documents.key());
      }
    }
    taken.merge(
        (place, from) ->
            violations.add(
                table.sourceKeyText(from),
                "",
                Violation.Kind.KEY,
                "another document would get the same key, " + table.keys().keyText(place)));
  }

  private static <R, K> byte[] key(TableStore<R, K> table, R row) {
    return table.documentKey(table.schema().codec().key(row));
  }

  /** Whether a document will lie at a place. */
  boolean contains(byte[] documentKey) {
    return taken.contains(documentKey);
  }

  @Override
  public void close() {
    taken.close();
  }
}
