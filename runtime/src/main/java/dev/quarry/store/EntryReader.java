package dev.quarry.store;

import dev.quarry.codec.DocumentReader;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.QuarryException;
import dev.quarry.error.RefusedDocumentException;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * Reads what the entries of one covering index include. Not thread-safe.
 *
 * @param <R> the table's record
 */
public final class EntryReader<R> {
  private final TableStore<R, ?> store;
  private final int index;
  private final DocumentReader in = new DocumentReader();

  /**
   * Makes a reader.
   *
   * @param store the table
   * @param index the index's ordinal
   */
  public EntryReader(TableStore<R, ?> store, int index) {
    this.store = store;
    this.index = index;
  }

  /**
   * Reads a part of what an entry includes.
   *
   * @param entryKey the entry's key
   * @param entryValue the entry's value
   * @param part reads from the first included component on, as far as it likes
   * @param <T> the type of the result
   * @return what was read
   * @throws CorruptDocumentException if the bytes are not what was written
   * @throws RefusedDocumentException if the part refuses the values
   */
  public <T> T read(byte[] entryKey, byte[] entryValue, Function<DocumentReader, T> part) {
    try {
      in.resetEntry(entryKey, entryValue, store.keys().keyEnd(index, entryKey, entryValue));
      return part.apply(in);
    } catch (RuntimeException e) {
      throw unreadable(entryKey, entryValue, e);
    }
  }

  /**
   * The record that an entry holds, of an index that includes it.
   *
   * @param entryKey the entry's key
   * @param entryValue the entry's value
   * @return the record
   * @throws CorruptDocumentException if the bytes are not what was written
   * @throws RefusedDocumentException if the record refuses the values
   */
  public R decode(byte[] entryKey, byte[] entryValue) {
    return read(
        entryKey,
        entryValue,
        included -> {
          R row = store.schema().codec().decode(included);
          included.end();
          return row;
        });
  }

  private QuarryException unreadable(byte[] entryKey, byte[] entryValue, RuntimeException cause) {
    String table = store.schema().name();
    String key = keyText(entryKey, entryValue);
    return cause instanceof CorruptDocumentException corrupt
        ? corrupt.inEntry(table, store.schema().indexes().get(index).name(), key)
        : new RefusedDocumentException(table, key, cause);
  }

  /** The key of the document; where that cannot be read either, the bytes of the entry's. */
  private String keyText(byte[] entryKey, byte[] entryValue) {
    try {
      return store.keys().keyText(store.keys().documentKey(index, entryKey, entryValue));
    } catch (RuntimeException e) {
      return "of the entry " + HexFormat.of().formatHex(entryKey);
    }
  }
}
