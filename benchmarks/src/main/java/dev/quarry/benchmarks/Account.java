package dev.quarry.benchmarks;

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

  /** The account with the given number: the same one every time, but for its id. */
  static Account numbered(int number) {
    return new Account(
        Id.next(),
        "user" + number + "@example.org",
        "Family Name " + (number * 31 % 9973),
        COUNTRIES[number % COUNTRIES.length],
        number * 7919 % BALANCES,
        number,
        number / 3.0,
        number % 3 == 0,
        Instant.ofEpochSecond(1_700_000_000L + number),
        number % 4 == 0 ? "A note of some length about account " + number : null);
  }

  static final int BALANCES = 100_000;

  static final String[] COUNTRIES = {"DE", "FR", "GB", "IN", "JP", "NG", "US"};
}
