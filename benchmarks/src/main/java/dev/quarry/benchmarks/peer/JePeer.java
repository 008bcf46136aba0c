package dev.quarry.benchmarks.peer;

import com.sleepycat.je.CheckpointConfig;
import com.sleepycat.je.CursorConfig;
import com.sleepycat.je.Durability;
import com.sleepycat.je.Environment;
import com.sleepycat.je.EnvironmentConfig;
import com.sleepycat.je.LockMode;
import com.sleepycat.je.Transaction;
import com.sleepycat.persist.EntityCursor;
import com.sleepycat.persist.EntityStore;
import com.sleepycat.persist.PrimaryIndex;
import com.sleepycat.persist.SecondaryIndex;
import com.sleepycat.persist.StoreConfig;
import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** BDB JE through its Direct Persistence Layer. */
final class JePeer implements Peer {
  private final Environment environment;
  private final EntityStore store;
  private final PrimaryIndex<JeAccount.Key, JeAccount> rows;
  private final SecondaryIndex<String, JeAccount.Key, JeAccount> byEmail;
  private final SecondaryIndex<JeAccount.Balance, JeAccount.Key, JeAccount> byBalance;

  JePeer(Path directory, dev.quarry.engine.Durability durability) {
    EnvironmentConfig config = new EnvironmentConfig();
    config.setAllowCreate(true).setTransactional(true);
    config
        .setCacheSize(Data.CACHE_BYTES)
        .setDurability(
            durability == dev.quarry.engine.Durability.SYNC
                ? Durability.COMMIT_SYNC
                : Durability.COMMIT_WRITE_NO_SYNC);
    environment = new Environment(directory.toFile(), config);
    store =
        new EntityStore(
            environment, "accounts", new StoreConfig().setAllowCreate(true).setTransactional(true));
    rows = store.getPrimaryIndex(JeAccount.Key.class, JeAccount.class);
    byEmail = store.getSecondaryIndex(rows, String.class, "email");
    byBalance = store.getSecondaryIndex(rows, JeAccount.Balance.class, "balance");
  }

  @Override
  public void insert(Account row) {
    put(null, row);
  }

  private void put(@Nullable Transaction tx, Account row) {
    if (!rows.putNoOverwrite(tx, new JeAccount(row))) {
      throw new IllegalStateException("taken: " + row);
    }
  }

  @Override
  public void insertAll(List<Account> batch) {
    Transaction tx = environment.beginTransaction(null, null);
    batch.forEach(row -> put(tx, row));
    tx.commit();
  }

  @Override
  public Object get(int number) {
    return rows.get(JeAccount.key(number));
  }

  @Override
  public Object byEmail(String email) {
    return byEmail.get(email);
  }

  private EntityCursor<JeAccount> from(Question question) {
    return byBalance.entities(
        new JeAccount.Balance(question.country(), question.balance()),
        true,
        new JeAccount.Balance(question.country(), Account.BALANCES),
        false);
  }

  @Override
  public List<?> range(Question question) {
    List<Object> found = new ArrayList<>(Question.ROWS);
    try (EntityCursor<JeAccount> cursor = from(question)) {
      read(cursor, Question.ROWS, found::add);
    }
    return found;
  }

  private static void read(EntityCursor<JeAccount> cursor, int limit, Consumer<Object> sink) {
    JeAccount row = cursor.next();
    for (int i = 0; row != null && i < limit; i++) {
      sink.accept(row);
      row = i + 1 < limit ? cursor.next() : null;
    }
  }

  @Override
  public long count(Question question) {
    long count = 0;
    try (EntityCursor<JeAccount.Balance> keys =
        byBalance.keys(
            new JeAccount.Balance(question.country(), question.balance()),
            true,
            new JeAccount.Balance(question.country(), question.end()),
            false)) {
      while (keys.next() != null) {
        count++;
      }
    }
    return count;
  }

  /**
   * A page begins with the balance that the page before ended with, and steps over what was read.
   */
  @Override
  public void pages(Question question, Consumer<Object> sink) {
    Question rest = question;
    int seen = 0;
    for (int i = 0; i < Question.PAGES; i++) {
      try (EntityCursor<JeAccount> cursor = from(rest)) {
        for (int skipped = 0; skipped < seen; skipped++) {
          cursor.next();
        }
        for (int read = 0; read < Question.ROWS; read++) {
          JeAccount row = cursor.next();
          sink.accept(row);
          seen = row.balance.balance == rest.balance() ? seen + 1 : 1;
          rest = new Question(question.country(), row.balance.balance);
        }
      }
    }
  }

  @Override
  public void scan(Consumer<Object> sink) {
    try (EntityCursor<JeAccount> cursor = rows.entities(null, CursorConfig.READ_COMMITTED)) {
      read(cursor, Integer.MAX_VALUE, sink);
    }
  }

  @Override
  public List<?> filtered(double score) {
    List<JeAccount> found = new ArrayList<>();
    scan(
        row -> {
          JeAccount account = (JeAccount) row;
          if (account.score > score && account.active) {
            found.add(account);
          }
        });
    return found;
  }

  @Override
  public void keyRange(int number, int limit, Consumer<Object> sink) {
    try (EntityCursor<JeAccount> cursor = rows.entities(JeAccount.key(number), true, null, false)) {
      read(cursor, limit, sink);
    }
  }

  private void change(int number, Consumer<JeAccount> change) {
    Transaction tx = environment.beginTransaction(null, null);
    JeAccount row = rows.get(tx, JeAccount.key(number), LockMode.RMW);
    change.accept(row);
    rows.putNoReturn(tx, row);
    tx.commit();
  }

  @Override
  public void setVisits(int number, long visits) {
    change(number, row -> row.visits = visits);
  }

  @Override
  public void addVisit(int number) {
    change(number, row -> row.visits++);
  }

  @Override
  public void setBalance(int number, int balance) {
    change(number, row -> row.balance = new JeAccount.Balance(row.balance.country, balance));
  }

  @Override
  public void compact() {
    while (environment.cleanLog() > 0) {
      environment.checkpoint(new CheckpointConfig().setForce(true));
    }
    environment.checkpoint(new CheckpointConfig().setForce(true));
  }

  @Override
  public void close() {
    store.close();
    environment.close();
  }
}
