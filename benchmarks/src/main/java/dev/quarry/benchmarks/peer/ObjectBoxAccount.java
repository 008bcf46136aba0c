package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Account;
import io.objectbox.annotation.Entity;
import io.objectbox.annotation.Id;
import io.objectbox.annotation.Index;
import io.objectbox.annotation.Unique;
import org.jspecify.annotations.NullUnmarked;

/** An account as ObjectBox has it: its key is a number, and an index has one property. */
@Entity
@NullUnmarked
public class ObjectBoxAccount {
  @Id(assignable = true)
  long id;

  @Unique String email;
  String name;
  @Index String country;
  @Index int balance;
  long visits;
  double score;
  boolean active;
  long createdAt;
  String note;

  /** For ObjectBox, which sets the fields. */
  public ObjectBoxAccount() {}

  ObjectBoxAccount(Account row) {
    id = id((int) row.visits());
    email = row.email();
    name = row.name();
    country = row.country();
    balance = row.balance();
    visits = row.visits();
    score = row.score();
    active = row.active();
    createdAt = row.createdAt().getEpochSecond();
    note = row.note();
  }

  /** Zero is no id. */
  static long id(int number) {
    return number + 1L;
  }
}
