package dev.quarry.engine.optimistic;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The newest version, and the older ones that open read-write transactions have read. {@link
 * #current} is safe for use by several threads; the rest is for the committer alone.
 */
final class Versions {
  private static final int SWEEP_AT_LEAST = 64;

  private volatile Version current = new Version(0);
  private final ArrayDeque<Version> older = new ArrayDeque<>();
  private int sweepAt = SWEEP_AT_LEAST;

  /** The state after the last commit that was published. */
  Version current() {
    return current;
  }

  /** The version that the next commit will make, to be {@link #publish}ed once it is written. */
  Version next() {
    return new Version(current.number() + 1);
  }

  /**
   * Makes the state after the next commit the current one, and closes the one before. Both have
   * been done even if this throws, for want of memory; then {@link #oldest} may miss the one
   * before.
   *
   * @param next as {@link #next} made it
   */
  void publish(Version next) {
    Version before = current;
    current = next;
    before.close();
    if (before.isValidatedAgainst()) {
      older.add(before);
    }
  }

  /**
   * The oldest version before the current one that a later commit may be validated against.
   *
   * @return the version, or null if there is none
   */
  @Nullable Version oldest() {
    while (!older.isEmpty() && !older.getFirst().isValidatedAgainst()) {
      older.removeFirst();
    }
    if (older.size() > sweepAt) {
      // One transaction that stays open for long must not keep all versions since.
      older.removeIf(version -> !version.isValidatedAgainst());
      sweepAt = Math.max(SWEEP_AT_LEAST, 2 * older.size());
    }
    return older.peekFirst();
  }
}
