package dev.quarry.benchmarks.peer;

import static dev.quarry.benchmarks.peer.AccountBytes.startsWith;
import static java.util.Objects.requireNonNull;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.AccountTable;
import dev.quarry.benchmarks.data.Customer;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Slice;
import org.rocksdb.WriteBatch;

/**
 * RocksDB by hand with the keys and values that the typed store writes. Values that are read are
 * neither checked nor decoded, but where a change depends on them. There is no isolation: a reader
 * may see another's commit half way, and two threads may insert the same.
 */
public final class RawPeer implements CoveringPeer {
  private static final byte[] ALL_CUSTOMERS = {2, 1};
  private static final byte[] AFTER_ROWS = {1, 1};

  private final RawRocks rocks;
  private final ThreadLocal<AccountBytes> bytes = ThreadLocal.withInitial(AccountBytes::new);

  /**
   * Opens a database that the typed store may have written.
   *
   * @param directory the typed store's
   * @param durability what commits survive
   */
  public RawPeer(Path directory, Durability durability) {
    try {
      Path files = Files.createDirectories(Data.rocksFiles(directory));
      rocks = new RawRocks(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
    rocks.writes.setSync(durability == Durability.SYNC);
  }

  private byte[] value(byte[] key) {
    try {
      return requireNonNull(rocks.db.get(rocks.reads, key));
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
  }

  private void put(WriteBatch batch, Account row) throws RocksDBException {
    AccountBytes make = bytes.get();
    byte[] key = make.row(row);
    batch.put(key, make.encode(row));
    batch.put(make.email(row.email()), AccountBytes.idOf(key));
    batch.put(make.balanceEntry(row), AccountBytes.NOTHING);
  }

  /** What has to be looked up for both to be new is. */
  @Override
  public void insert(Account row) {
    AccountBytes make = bytes.get();
    try (WriteBatch batch = new WriteBatch()) {
      if (rocks.db.get(rocks.reads, make.row(row)) != null
          || rocks.db.get(rocks.reads, make.email(row.email())) != null) {
        throw new IllegalStateException("taken: " + row);
      }
      put(batch, row);
      rocks.db.write(rocks.writes, batch);
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
  }

  /** Nothing is looked up. */
  @Override
  public void insertAll(List<Account> rows) {
    try (WriteBatch batch = new WriteBatch()) {
      for (Account row : rows) {
        put(batch, row);
      }
      rocks.db.write(rocks.writes, batch);
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
  }

  @Override
  public void insertCustomers(List<Customer> rows) {
    throw new UnsupportedOperationException("the typed store writes them");
  }

  @Override
  public Object get(int number) {
    return value(bytes.get().row(number));
  }

  @Override
  public Object byEmail(String email) {
    return value(AccountBytes.rowOfId(value(bytes.get().email(email))));
  }

  @Override
  public List<?> range(Question question) {
    return rows(bytes.get().balance(question.country(), question.balance()), question.country());
  }

  /** The rows of up to a hundred entries of a country, by one multi-get. */
  private List<byte[]> rows(byte[] from, String country) {
    byte[] prefix = bytes.get().country(country);
    List<byte[]> keys = new ArrayList<>(Question.ROWS);
    try (RocksIterator entries = rocks.db.newIterator(rocks.reads)) {
      for (entries.seek(from); entries.isValid() && keys.size() < Question.ROWS; entries.next()) {
        byte[] entry = entries.key();
        if (!startsWith(entry, prefix)) {
          break;
        }
        keys.add(AccountBytes.rowOf(entry));
      }
    }
    try {
      return rocks.db.multiGetAsList(rocks.reads, keys);
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
  }

  @Override
  public List<?> covering(Question question) {
    byte[] country = new KeyWriter().raw(ALL_CUSTOMERS).text(question.country()).toByteArray();
    byte[] from = new KeyWriter().raw(country).int32(question.balance()).toByteArray();
    List<byte[]> rows = new ArrayList<>(2 * Question.ROWS);
    try (RocksIterator entries = rocks.db.newIterator(rocks.reads)) {
      for (entries.seek(from);
          entries.isValid() && rows.size() < 2 * Question.ROWS;
          entries.next()) {
        byte[] entry = entries.key();
        if (!startsWith(entry, country)) {
          break;
        }
        rows.add(entry);
        rows.add(entries.value());
      }
    }
    return rows;
  }

  @Override
  public long count(Question question) {
    byte[] end = bytes.get().balance(question.country(), question.end());
    long count = 0;
    try (RocksIterator entries = rocks.db.newIterator(rocks.reads)) {
      for (entries.seek(bytes.get().balance(question.country(), question.balance()));
          entries.isValid() && Arrays.compareUnsigned(entries.key(), end) < 0;
          entries.next()) {
        count++;
      }
    }
    return count;
  }

  @Override
  public void pages(Question question, Consumer<Object> sink) {
    byte[] from = bytes.get().balance(question.country(), question.balance());
    for (int i = 0; i < Question.PAGES; i++) {
      List<byte[]> rows = rows(from, question.country());
      rows.forEach(sink);
      byte[] last = bytes.get().balanceEntry(bytes.get().decode(rows.get(rows.size() - 1)));
      from = Arrays.copyOf(last, last.length + 1);
    }
  }

  @Override
  public void scan(Consumer<Object> sink) {
    walk(AccountBytes.ROWS, Integer.MAX_VALUE, sink);
  }

  private void walk(byte[] from, int limit, Consumer<Object> sink) {
    int count = 0;
    try (Slice end = new Slice(AFTER_ROWS);
        ReadOptions reads = new ReadOptions().setIterateUpperBound(end);
        RocksIterator rows = rocks.db.newIterator(reads)) {
      for (rows.seek(from); count < limit && rows.isValid(); rows.next()) {
        sink.accept(rows.value());
        count++;
      }
    }
  }

  /** All rows, none of which is looked into. */
  @Override
  public List<?> filtered(double score) {
    byte[][] last = {AccountBytes.NOTHING};
    walk(AccountBytes.ROWS, Integer.MAX_VALUE, row -> last[0] = (byte[]) row);
    return List.of(last);
  }

  @Override
  public void keyRange(int number, int limit, Consumer<Object> sink) {
    walk(bytes.get().row(number), limit, sink);
  }

  @Override
  public void setVisits(int number, long visits) {
    change(number, row -> row.withVisits(visits));
  }

  @Override
  public void addVisit(int number) {
    change(number, row -> row.withVisits(row.visits() + 1));
  }

  @Override
  public void setBalance(int number, int balance) {
    change(number, row -> row.withBalance(balance));
  }

  private void change(int number, UnaryOperator<AccountTable.Draft> change) {
    AccountBytes make = bytes.get();
    byte[] key = make.row(number);
    Account before = make.decode(value(key));
    Account after = change.apply(AccountTable.Draft.of(before)).toRecord();
    try (WriteBatch batch = new WriteBatch()) {
      batch.put(key, make.encode(after));
      if (before.balance() != after.balance()) {
        batch.delete(make.balanceEntry(before));
        batch.put(make.balanceEntry(after), AccountBytes.NOTHING);
      }
      rocks.db.write(rocks.writes, batch);
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
  }

  @Override
  public void compact() {
    try {
      rocks.db.compactRange();
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
  }

  @Override
  public void close() {
    rocks.close();
  }
}
