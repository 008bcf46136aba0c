package dev.quarry.engine;

import java.time.Duration;

/**
 * What an engine takes at most. All bounds are inclusive.
 *
 * @param maxKeyBytes the length of a key, in bytes
 * @param maxValueBytes the length of a value, in bytes
 * @param maxTransactionBytes the keys and values that one read-write transaction writes, and the
 *     keys that it reads, in bytes
 * @param maxTransactionAge how long after it began a transaction that both read and wrote may
 *     commit
 */
public record Limits(
    int maxKeyBytes, int maxValueBytes, long maxTransactionBytes, Duration maxTransactionAge) {

  private static final Limits DEFAULTS =
      new Limits(2 << 10, 1 << 20, 64L << 20, Duration.ofMinutes(5));

  /** Checks that every limit allows something. */
  public Limits {
    if (maxKeyBytes < 1 || maxValueBytes < 1 || maxTransactionBytes < 1) {
      throw new IllegalArgumentException(
          "A limit is not positive: maxKeyBytes %d, maxValueBytes %d, maxTransactionBytes %d."
              .formatted(maxKeyBytes, maxValueBytes, maxTransactionBytes));
    }
    if (maxTransactionAge.isNegative() || maxTransactionAge.isZero()) {
      throw new IllegalArgumentException(
          "A limit is not positive: maxTransactionAge %s.".formatted(maxTransactionAge));
    }
  }

  /**
   * The limits of the engines that come with Quarry: keys of 2 KiB, values of 1 MiB, transactions
   * of 64 MiB and five minutes.
   *
   * @return the limits
   */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /**
   * These limits with other transactions.
   *
   * @param bytes the new {@link #maxTransactionBytes}
   * @param age the new {@link #maxTransactionAge}
   * @return the changed limits
   */
  public Limits withTransaction(long bytes, Duration age) {
    return new Limits(maxKeyBytes, maxValueBytes, bytes, age);
  }
}
