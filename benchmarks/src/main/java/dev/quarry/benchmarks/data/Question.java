package dev.quarry.benchmarks.data;

import java.util.concurrent.ThreadLocalRandom;

/**
 * What a range or a count asks for: a country, and balances from a random one on.
 *
 * @param country the country
 * @param balance the least balance, low enough for a range to be full
 */
public record Question(String country, int balance) {
  /** How many rows a range has. */
  public static final int ROWS = 100;

  /** How many ranges, one after the other, a walk through pages has. */
  public static final int PAGES = 10;

  /** How wide the balances are that are counted. */
  public static final int COUNTED = 5_000;

  /**
   * Asks for something at random.
   *
   * @return a question
   */
  public static Question any() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new Question(
        Account.COUNTRIES[random.nextInt(Account.COUNTRIES.length)],
        random.nextInt(Account.BALANCES / 2));
  }

  /**
   * The first balance that is not counted.
   *
   * @return the bound, exclusive
   */
  public int end() {
    return balance + COUNTED;
  }
}
