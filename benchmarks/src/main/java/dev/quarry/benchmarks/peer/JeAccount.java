package dev.quarry.benchmarks.peer;

import com.sleepycat.persist.model.Entity;
import com.sleepycat.persist.model.KeyField;
import com.sleepycat.persist.model.Persistent;
import com.sleepycat.persist.model.PrimaryKey;
import com.sleepycat.persist.model.Relationship;
import com.sleepycat.persist.model.SecondaryKey;
import dev.quarry.benchmarks.data.Account;
import org.jspecify.annotations.NullUnmarked;

/** An account as BDB JE's persistence layer has it: by its fields, which it sets itself. */
@Entity
@NullUnmarked
final class JeAccount {
  @PrimaryKey Key id;

  @SecondaryKey(relate = Relationship.ONE_TO_ONE)
  String email;

  String name;

  @SecondaryKey(relate = Relationship.MANY_TO_ONE)
  Balance balance;

  long visits;
  double score;
  boolean active;
  long createdAt;
  String note;

  private JeAccount() {}

  JeAccount(Account row) {
    id = new Key(row.id().most(), row.id().least());
    email = row.email();
    name = row.name();
    balance = new Balance(row.country(), row.balance());
    visits = row.visits();
    score = row.score();
    active = row.active();
    createdAt = row.createdAt().getEpochSecond();
    note = row.note();
  }

  static Key key(int number) {
    return new Key(Account.id(number).most(), Account.id(number).least());
  }

  /** A key of 16 bytes. */
  @Persistent
  @NullUnmarked
  static final class Key {
    @KeyField(1)
    long most;

    @KeyField(2)
    long least;

    private Key() {}

    Key(long most, long least) {
      this.most = most;
      this.least = least;
    }
  }

  /** The compound key of the index. */
  @Persistent
  @NullUnmarked
  static final class Balance {
    @KeyField(1)
    String country;

    @KeyField(2)
    int balance;

    private Balance() {}

    Balance(String country, int balance) {
      this.country = country;
      this.balance = balance;
    }
  }
}
