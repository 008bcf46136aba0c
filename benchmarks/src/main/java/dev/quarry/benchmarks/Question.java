package dev.quarry.benchmarks;

import java.util.concurrent.ThreadLocalRandom;

/**
 * What a range or a count asks for: a country, and balances from a random one on.
 *
 * @param country the country
 * @param balance the least balance, low enough for a range to be full
 */
record Question(String country, int balance) {
  /** How many rows a range has. */
  static final int ROWS = 100;

  /** How wide the balances are that are counted. */
  static final int COUNTED = 5_000;

  /** One row in about a thousand has a greater score and is active. */
  static final double SCORE = 66_466.0;

  static Question any() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new Question(
        Account.COUNTRIES[random.nextInt(Account.COUNTRIES.length)],
        random.nextInt(Account.BALANCES - 2 * COUNTED));
  }
}
