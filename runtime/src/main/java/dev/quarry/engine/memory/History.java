package dev.quarry.engine.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that one key has had, oldest first. Guarded by the lock of its storage. */
final class History {

  /**
   * A value from one write on.
   *
   * @param version the number of the write
   * @param value the value, or null if the write removed the key
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record State(long version, byte @Nullable [] value) {}

  private final List<State> states = new ArrayList<>(1);

  /** Adds what a write made of the key; a later call of the same write wins. */
  void add(long version, byte @Nullable [] value) {
    int last = states.size() - 1;
    if (last >= 0 && states.get(last).version() == version) {
      states.remove(last);
    }
    states.add(new State(version, value));
  }

  /** The value as of a version, or null if there was none. */
  byte @Nullable [] at(long version) {
    for (int i = states.size() - 1; i >= 0; i--) {
      if (states.get(i).version() <= version) {
        return states.get(i).value();
      }
    }
    return null;
  }

  /**
   * Forgets what nobody can read any more.
   *
   * @param oldest the oldest version that may still be read
   * @return whether nothing is left
   */
  boolean prune(long oldest) {
    while (states.size() > 1 && states.get(1).version() <= oldest) {
      states.remove(0);
    }
    if (!states.isEmpty() && states.get(0).value() == null && states.get(0).version() <= oldest) {
      states.remove(0);
    }
    return states.isEmpty();
  }
}
