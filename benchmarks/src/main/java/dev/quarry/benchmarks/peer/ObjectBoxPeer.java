package dev.quarry.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Question;
import io.objectbox.Box;
import io.objectbox.BoxStore;
import io.objectbox.query.Query;
import io.objectbox.query.QueryBuilder.StringOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * ObjectBox. Each thread builds its queries once and sets their parameters. All of its commits are
 * forced to the disk. It reads files through the memory map, without a cache of its own.
 */
final class ObjectBoxPeer implements Peer {
  private static final long MAX_KIB = 16L << 20;

  private final BoxStore store;
  private final Box<ObjectBoxAccount> box;
  private final ThreadLocal<Queries> queries = ThreadLocal.withInitial(Queries::new);

  ObjectBoxPeer(Path directory) {
    store = MyObjectBox.builder().directory(directory.toFile()).maxSizeInKByte(MAX_KIB).build();
    box = store.boxFor(ObjectBoxAccount.class);
  }

  /** The queries of one thread. */
  private final class Queries {
    final Query<ObjectBoxAccount> email =
        box.query(ObjectBoxAccount_.email.equal("", StringOrder.CASE_SENSITIVE)).build();
    final Query<ObjectBoxAccount> range =
        box.query(
                ObjectBoxAccount_.country
                    .equal("", StringOrder.CASE_SENSITIVE)
                    .and(ObjectBoxAccount_.balance.greaterOrEqual(0)))
            .order(ObjectBoxAccount_.balance)
            .build();
    final Query<ObjectBoxAccount> count =
        box.query(
                ObjectBoxAccount_.country
                    .equal("", StringOrder.CASE_SENSITIVE)
                    .and(ObjectBoxAccount_.balance.between(0, 0)))
            .build();
    final Query<ObjectBoxAccount> filtered =
        box.query(ObjectBoxAccount_.score.greater(0).and(ObjectBoxAccount_.active.equal(true)))
            .build();
    final Query<ObjectBoxAccount> keys = box.query(ObjectBoxAccount_.id.greaterOrEqual(0)).build();
  }

  @Override
  public void insert(Account row) {
    box.put(new ObjectBoxAccount(row));
  }

  @Override
  public void insertAll(List<Account> rows) {
    List<ObjectBoxAccount> entities = new ArrayList<>(rows.size());
    rows.forEach(row -> entities.add(new ObjectBoxAccount(row)));
    box.put(entities);
  }

  @Override
  public Object get(int number) {
    return box.get(ObjectBoxAccount.id(number));
  }

  @Override
  public Object byEmail(String email) {
    return requireNonNull(
        queries.get().email.setParameter(ObjectBoxAccount_.email, email).findUnique());
  }

  private Query<ObjectBoxAccount> rangeOf(Question question) {
    return queries
        .get()
        .range
        .setParameter(ObjectBoxAccount_.country, question.country())
        .setParameter(ObjectBoxAccount_.balance, question.balance());
  }

  @Override
  public List<?> range(Question question) {
    return rangeOf(question).find(0, Question.ROWS);
  }

  @Override
  public long count(Question question) {
    return queries
        .get()
        .count
        .setParameter(ObjectBoxAccount_.country, question.country())
        .setParameters(ObjectBoxAccount_.balance, question.balance(), question.end() - 1)
        .count();
  }

  @Override
  public void pages(Question question, Consumer<Object> sink) {
    for (int i = 0; i < Question.PAGES; i++) {
      rangeOf(question).find((long) i * Question.ROWS, Question.ROWS).forEach(sink);
    }
  }

  /** In batches of keys, as it reads few rows at once. */
  @Override
  public void scan(Consumer<Object> sink) {
    try (Query<ObjectBoxAccount> all = box.query().build()) {
      all.forEach(sink::accept);
    }
  }

  @Override
  public List<?> filtered(double score) {
    return queries.get().filtered.setParameter(ObjectBoxAccount_.score, score).find();
  }

  @Override
  public void keyRange(int number, int limit, Consumer<Object> sink) {
    queries
        .get()
        .keys
        .setParameter(ObjectBoxAccount_.id, ObjectBoxAccount.id(number))
        .find(0, limit)
        .forEach(sink);
  }

  private void change(int number, Consumer<ObjectBoxAccount> change) {
    store.runInTx(
        () -> {
          ObjectBoxAccount row = box.get(ObjectBoxAccount.id(number));
          change.accept(row);
          box.put(row);
        });
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
    change(number, row -> row.balance = balance);
  }

  @Override
  public void close() {
    store.close();
  }
}
