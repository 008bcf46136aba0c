package dev.quarry.engine.cache;

/**
 * Tells keys that are asked for again from those that are asked for once, by a small table of the
 * last ones. What a long walk reads once is then never kept, and costs next to nothing.
 *
 * <p>Used by several threads without any order between them: the worst that a lost update does is
 * to take a key for new once more.
 */
final class Repeats {
  private final int[] last;

  /**
   * Makes an empty table.
   *
   * @param size how many keys are remembered, a power of two
   */
  Repeats(int size) {
    this.last = new int[size];
  }

  /** Whether a key was seen not long ago; from now on it was. */
  boolean seen(CachedKey key) {
    int hash = key.spread();
    int place = (hash ^ (hash >>> 17)) & (last.length - 1);
    if (last[place] == hash) {
      return true;
    }
    last[place] = hash;
    return false;
  }
}
