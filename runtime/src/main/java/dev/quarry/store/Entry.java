package dev.quarry.store;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An index entry as it lies in the engine.
 *
 * @param index the index's ordinal
 * @param key the engine's key
 * @param value the document's key if no other document may have the same entry, then what the entry
 *     includes
 * @param unique whether no other document may have the same key
 */
@SuppressWarnings("ArrayRecordComponent") // equality by content is given below
record Entry(int index, byte[] key, byte[] value, boolean unique) {

  /** Whether one of some entries has the same key, whatever it includes. */
  boolean hasKeyIn(Collection<Entry> entries) {
    return entries.stream().anyMatch(entry -> Arrays.equals(key, entry.key));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entry entry
        && Arrays.equals(key, entry.key)
        && Arrays.equals(value, entry.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key);
  }
}
