package dev.quarry.engine.cache;

/**
 * Tells keys that are asked for again from those that are asked for once, by a small table of the
 * last ones. What a long walk reads once is then never kept, and costs next to nothing.
 *
 * <p>Used by several threads without any order between them: the worst that a lost update does is
 * to take a key for new once more.
 */
final class Repeats {
  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 22;

  private final int[] last;

  /**
   * Makes an empty table.
   *
   * @param wanted how many keys should be remembered, roughly
   */
  Repeats(long wanted) {
    this.last = new int[(int) Math.min(MOST, Math.max(LEAST, Long.highestOneBit(wanted)))];
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
