package dev.quarry.catalog;

import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;

/**
 * The documents that a unique index cannot hold, because others hold their values: one catalog
 * entry each, whose key goes on with the key and the value of the index entry that is wanting and
 * whose value is where the document lies.
 */
public final class Duplicates {
  private Duplicates() {}

  /**
   * The entry of one document.
   *
   * @param table the table's number
   * @param index the index's number
   * @param entryKey the key of the index entry that is wanting
   * @param entryValue its value, the document's key
   * @return the engine's key
   */
  public static byte[] key(int table, int index, byte[] entryKey, byte[] entryValue) {
    return CatalogKeys.duplicates(table, index).raw(entryKey).raw(entryValue).toByteArray();
  }

  /**
   * The entries of one index.
   *
   * @param table the table's number
   * @param index the index's number
   * @return their range
   */
  public static KeyRange of(int table, int index) {
    return KeyRange.prefix(CatalogKeys.duplicates(table, index).toByteArray());
  }

  /**
   * Whether an index has any.
   *
   * @param engine the database's engine
   * @param table the table's number
   * @param index the index's number
   * @return whether it has one
   */
  public static boolean exist(Engine engine, int table, int index) {
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor cursor = snapshot.scan(of(table, index), false)) {
      return cursor.next();
    }
  }
}
