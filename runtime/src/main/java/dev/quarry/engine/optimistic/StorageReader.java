package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a storage, either as it is now or as it was. Safe for use by several threads; the cursors
 * it opens are for one thread at a time. Every call throws {@link
 * dev.quarry.error.DatabaseClosedException} once the storage is closed.
 */
public interface StorageReader {

  /**
   * Reads one value.
   *
   * @param key the key
   * @return the value, which the caller may keep and change, or null if there is none
   */
  byte @Nullable [] get(byte[] key);

  /**
   * Reads several values as of one moment.
   *
   * @param keys the keys in any order
   * @return a value or null for each key, in the order of {@code keys}
   */
  List<byte @Nullable []> getAll(List<byte[]> keys);

  /**
   * Reads a range as of one moment, no earlier than this call.
   *
   * @param range the keys to read
   * @param descending whether to begin at the end
   * @return a cursor, to be closed by the caller
   */
  EngineCursor scan(KeyRange range, boolean descending);
}
