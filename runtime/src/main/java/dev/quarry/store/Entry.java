package dev.quarry.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An index entry as it lies in the engine. Two entries are equal when their keys are.
 *
 * @param index the index's ordinal
 * @param key the engine's key
 * @param value the document's key for an entry of a unique index, else empty
 */
@SuppressWarnings("ArrayRecordComponent") // equality by content is given below
record Entry(int index, byte[] key, byte[] value) {

  /** Whether no other document may have the same key. */
  boolean isUnique() {
    return value.length > 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entry entry && Arrays.equals(key, entry.key);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key);
  }
}
