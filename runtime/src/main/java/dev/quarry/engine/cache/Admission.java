package dev.quarry.engine.cache;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * Decides which values that were not found are put into a full cache. Where most reads find
 * nothing, because more is asked for than there is room for, to put in each costs more than it
 * brings: what goes out is asked for as often as what comes in. So only a few are put in there;
 * what is asked for more often than others still gets its turn.
 *
 * <p>Used by several threads without any order between them: an update that is lost makes it decide
 * a little later.
 */
final class Admission {

  /** So many misses are looked at together. */
  private static final int PERIOD = 1 << 10;

  /** Where most reads miss, one in so many is admitted. */
  private static final int FEW = 8;

  private final LongAdder hits;
  private int misses;
  private long hitsBefore;
  private volatile boolean isFull;
  private volatile boolean mostlyMissed;

  /**
   * Admits everything until the cache is full.
   *
   * @param hits how often a value was found
   */
  Admission(LongAdder hits) {
    this.hits = hits;
  }

  /** Notes that something had to go. */
  void evicted() {
    if (!isFull) {
      isFull = true;
    }
  }

  /** Notes that there is room for everything. */
  void cleared() {
    isFull = false;
  }

  /** Whether a value that was not found is to be put in. */
  boolean admits() {
    if (!isFull) {
      return true;
    }
    if (++misses >= PERIOD) {
      misses = 0;
      long now = hits.sum();
      mostlyMissed = now - hitsBefore < PERIOD;
      hitsBefore = now;
    }
    return !mostlyMissed || ThreadLocalRandom.current().nextInt(FEW) == 0;
  }
}
