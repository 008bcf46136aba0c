package dev.quarry.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that were read from an index entry. It may be handed out again for as long as the
 * entry stays as it is, so nobody changes it.
 *
 * @param key where the document lies in the engine
 * @param paths the fields that were read
 * @param values their values, null where one is absent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EntryFields(byte[] key, List<String> paths, @Nullable Object[] values) implements Stored {

  /** Puts the values of some of the fields into their slots. */
  void read(Slots<?> slots, @Nullable Object[] into) {
    for (Slots.Slot<?> slot : slots.byPath().values()) {
      into[slot.index()] = values[paths.indexOf(slot.field().path())];
    }
  }
}
