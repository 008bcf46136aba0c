package dev.quarry.benchmarks.data;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document of ten components with two secondary indexes, one of them unique. */
@Table("accounts")
@Index({"country", "balance"})
public record Account(
    Id<Account> id,
    @Index(unique = true) String email,
    String name,
    String country,
    int balance,
    long visits,
    double score,
    boolean active,
    Instant createdAt,
    @Optional @Nullable String note) {

  /** Balances are less than this. */
  public static final int BALANCES = 100_000;

  static final String[] COUNTRIES = {"DE", "FR", "GB", "IN", "JP", "NG", "US"};

  private static final long FIRST_MILLIS = 1_700_000_000_000L;

  /**
   * The account with a number: the same one every time.
   *
   * @param number from 0 on; it is also what the account has as visits
   * @return the account
   */
  public static Account numbered(int number) {
    return new Account(
        id(number),
        email(number),
        "Family Name " + (number % 9973 * 31 % 9973),
        COUNTRIES[number % COUNTRIES.length],
        balance(number),
        number,
        number / 3.0,
        number % 3 == 0,
        Instant.ofEpochSecond(1_700_000_000L + number),
        number % 4 == 0 ? "A note of some length about account " + number : null);
  }

  /**
   * The key of an account. Like ids that are made in the order of the numbers, four in a
   * millisecond: in the order of time, and then not to be guessed.
   *
   * @param number its number
   * @return its key
   */
  public static Id<Account> id(int number) {
    long most = ((FIRST_MILLIS + number / 4) << 16) | 0x7000 | (number & 3);
    return Id.of(most, (mixed(number) >>> 2) | 0x8000_0000_0000_0000L);
  }

  /**
   * The unique value of an account.
   *
   * @param number its number
   * @return its e-mail address
   */
  public static String email(int number) {
    return "user" + number + "@example.org";
  }

  /**
   * What an account has as balance at first.
   *
   * @param number its number
   * @return its balance, less than {@link #BALANCES}
   */
  public static int balance(int number) {
    return (int) (number * 7919L % BALANCES);
  }

  /** The finalizer of SplitMix64 (G. L. Steele et al., 2014). */
  static long mixed(long number) {
    long z = (number + 1) * 0x9E37_79B9_7F4A_7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }
}
