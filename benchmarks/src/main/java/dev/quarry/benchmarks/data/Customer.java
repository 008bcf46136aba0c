package dev.quarry.benchmarks.data;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The same document as {@link Account}, with an index that covers a list of customers. */
@Table("customers")
@Index(
    value = {"country", "balance"},
    include = {"name", "visits"})
public record Customer(
    Id<Customer> id,
    String email,
    String name,
    String country,
    int balance,
    long visits,
    double score,
    boolean active,
    Instant createdAt,
    @Optional @Nullable String note) {

  /**
   * The customer with a number: what the account with that number has, the key too.
   *
   * @param number from 0 on
   * @return the customer
   */
  public static Customer numbered(int number) {
    Account account = Account.numbered(number);
    return new Customer(
        Id.of(account.id().most(), account.id().least()),
        account.email(),
        account.name(),
        account.country(),
        account.balance(),
        account.visits(),
        account.score(),
        account.active(),
        account.createdAt(),
        account.note());
  }
}
