package dev.quarry.benchmarks.data;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Numbers of which a few are much more frequent than the others, as YCSB draws them: the rejection-
 * free method of J. Gray et al., "Quickly generating billion-record synthetic databases", 1994,
 * with the constant 0.99. Thread-safe.
 */
public final class Zipf {
  private static final double THETA = 0.99;

  private final int count;
  private final double zeta;
  private final double alpha = 1 / (1 - THETA);
  private final double eta;

  /**
   * Prepares the numbers below a bound.
   *
   * @param count the bound, exclusive
   */
  public Zipf(int count) {
    this.count = count;
    this.zeta = zeta(count);
    this.eta = (1 - Math.pow(2.0 / count, 1 - THETA)) / (1 - zeta(2) / zeta);
  }

  private static double zeta(int count) {
    double sum = 0;
    for (int rank = 1; rank <= count; rank++) {
      sum += 1 / Math.pow(rank, THETA);
    }
    return sum;
  }

  /**
   * Draws a rank.
   *
   * @return 0 most often, then 1, and so on
   */
  public int rank() {
    double uniform = ThreadLocalRandom.current().nextDouble();
    double scaled = uniform * zeta;
    if (scaled < 1) {
      return 0;
    }
    if (scaled < 1 + Math.pow(0.5, THETA)) {
      return 1;
    }
    return Math.min(count - 1, (int) (count * Math.pow(eta * uniform - eta + 1, alpha)));
  }

  /**
   * Draws a number; the frequent ones are scattered among the others.
   *
   * @return from 0 to below the bound
   */
  public int scattered() {
    return (int) Long.remainderUnsigned(Account.mixed(rank()), count);
  }
}
