package dev.quarry.benchmarks.peer;

import static dev.quarry.benchmarks.peer.AccountBytes.startsWith;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.AccountTable;
import dev.quarry.benchmarks.data.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Rows and indexes by hand in one ordered map of bytes, with the keys and values that the typed
 * store writes. Rows that are read are decoded.
 */
abstract class SortedBytesPeer implements Peer {
  private final ThreadLocal<AccountBytes> bytes = ThreadLocal.withInitial(AccountBytes::new);

  /** The map as one transaction sees it. */
  interface View {
    /** Reads what is there. */
    byte[] get(byte[] key);

    boolean contains(byte[] key);

    void put(byte[] key, byte[] value);

    void delete(byte[] key);

    /**
     * Goes through keys and values in their order.
     *
     * @param from the first key
     * @param step says whether to go on
     */
    void walk(byte[] from, BiPredicate<byte[], byte[]> step);
  }

  /** Runs in a transaction that only reads. */
  abstract <T> T reading(Function<View, T> body);

  /** Runs in a transaction and commits it. */
  abstract void writing(Consumer<View> body);

  private void put(View view, Account row) {
    AccountBytes make = bytes.get();
    byte[] key = make.row(row);
    byte[] email = make.email(row.email());
    if (view.contains(key) || view.contains(email)) {
      throw new IllegalStateException("taken: " + row);
    }
    view.put(key, make.encode(row));
    view.put(email, AccountBytes.idOf(key));
    view.put(make.balanceEntry(row), AccountBytes.NOTHING);
  }

  @Override
  public final void insert(Account row) {
    writing(view -> put(view, row));
  }

  @Override
  public final void insertAll(List<Account> rows) {
    writing(view -> rows.forEach(row -> put(view, row)));
  }

  @Override
  public final Object get(int number) {
    return reading(view -> bytes.get().decode(view.get(bytes.get().row(number))));
  }

  @Override
  public final Object byEmail(String email) {
    return reading(
        view -> {
          byte[] id = view.get(bytes.get().email(email));
          return bytes.get().decode(view.get(AccountBytes.rowOfId(id)));
        });
  }

  @Override
  public final List<?> range(Question question) {
    byte[] from = bytes.get().balance(question.country(), question.balance());
    return rows(from, question.country());
  }

  private List<Account> rows(byte[] from, String country) {
    byte[] prefix = bytes.get().country(country);
    return reading(
        view -> {
          List<Account> rows = new ArrayList<>(Question.ROWS);
          view.walk(
              from,
              (entry, nothing) -> {
                if (!startsWith(entry, prefix)) {
                  return false;
                }
                rows.add(bytes.get().decode(view.get(AccountBytes.rowOf(entry))));
                return rows.size() < Question.ROWS;
              });
          return rows;
        });
  }

  @Override
  public final long count(Question question) {
    byte[] from = bytes.get().balance(question.country(), question.balance());
    byte[] end = bytes.get().balance(question.country(), question.end());
    return reading(
        view -> {
          long[] count = {0};
          view.walk(
              from,
              (entry, nothing) -> {
                boolean counts = Arrays.compareUnsigned(entry, end) < 0;
                count[0] += counts ? 1 : 0;
                return counts;
              });
          return count[0];
        });
  }

  @Override
  public final void pages(Question question, Consumer<Object> sink) {
    byte[] from = bytes.get().balance(question.country(), question.balance());
    for (int i = 0; i < Question.PAGES; i++) {
      List<Account> rows = rows(from, question.country());
      rows.forEach(sink);
      byte[] last = bytes.get().balanceEntry(rows.get(rows.size() - 1));
      from = Arrays.copyOf(last, last.length + 1);
    }
  }

  @Override
  public final void scan(Consumer<Object> sink) {
    walk(AccountBytes.ROWS, Integer.MAX_VALUE, sink);
  }

  private void walk(byte[] from, int limit, Consumer<? super Account> sink) {
    reading(
        view -> {
          int[] count = {0};
          view.walk(
              from,
              (key, value) -> {
                if (!startsWith(key, AccountBytes.ROWS)) {
                  return false;
                }
                sink.accept(bytes.get().decode(value));
                return ++count[0] < limit;
              });
          return count[0];
        });
  }

  @Override
  public final List<?> filtered(double score) {
    List<Account> rows = new ArrayList<>();
    walk(
        AccountBytes.ROWS,
        Integer.MAX_VALUE,
        row -> {
          if (row.score() > score && row.active()) {
            rows.add(row);
          }
        });
    return rows;
  }

  @Override
  public final void keyRange(int number, int limit, Consumer<Object> sink) {
    walk(bytes.get().row(number), limit, sink);
  }

  @Override
  public final void setVisits(int number, long visits) {
    change(number, row -> row.withVisits(visits));
  }

  @Override
  public final void addVisit(int number) {
    change(number, row -> row.withVisits(row.visits() + 1));
  }

  @Override
  public final void setBalance(int number, int balance) {
    change(number, row -> row.withBalance(balance));
  }

  private void change(int number, UnaryOperator<AccountTable.Draft> change) {
    writing(
        view -> {
          AccountBytes make = bytes.get();
          byte[] key = make.row(number);
          Account before = make.decode(view.get(key));
          Account after = change.apply(AccountTable.Draft.of(before)).toRecord();
          view.put(key, make.encode(after));
          if (before.balance() != after.balance()) {
            view.delete(make.balanceEntry(before));
            view.put(make.balanceEntry(after), AccountBytes.NOTHING);
          }
        });
  }
}
