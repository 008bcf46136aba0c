package dev.quarry.engine.cache;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The number of the last commit that wrote a key. Keys share stamps by their hash, so a stamp may
 * be too great, never too small: too great a one costs a read that the cache could have served.
 *
 * <p>Stamps are set by one thread at a time and asked for by any. Not final, so that tests can
 * break it and see that they notice.
 */
class WriteStamps {
  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 22;

  private final AtomicLongArray stamps;
  private final int mask;
  private volatile long everything;

  /**
   * Makes stamps of commit 0.
   *
   * @param wanted how many there should be, roughly
   */
  WriteStamps(long wanted) {
    int size = (int) Math.min(MOST, Math.max(LEAST, Long.highestOneBit(wanted)));
    this.stamps = new AtomicLongArray(size);
    this.mask = size - 1;
  }

  /** Notes that a commit is about to write a key. */
  void set(CachedKey key, long number) {
    int place = key.spread() & mask;
    if (stamps.get(place) < number) {
      stamps.set(place, number);
    }
  }

  /** Notes that a commit is about to write many keys, not known one by one. */
  void setAll(long number) {
    everything = Math.max(everything, number);
  }

  /** The last commit that may have written a key. */
  long get(CachedKey key) {
    return Math.max(everything, stamps.get(key.spread() & mask));
  }
}
