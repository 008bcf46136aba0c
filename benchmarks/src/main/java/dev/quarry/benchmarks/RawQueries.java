package dev.quarry.benchmarks;

import dev.quarry.codec.KeyWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/** The reads that queries do, by hand, in the same files: nothing is decoded or checked. */
final class RawQueries {
  private static final int ACCOUNTS = 1;
  private static final int CUSTOMERS = 2;
  private static final int KEY_BYTES = 16;

  private final RawRocks rocks;

  RawQueries(RawRocks rocks) {
    this.rocks = rocks;
  }

  /** What the entries of a country begin with: both tables' first index is that by balance. */
  private static byte[] country(int table, Question question) {
    return new KeyWriter().varint(table).varint(1).text(question.country()).toByteArray();
  }

  private static byte[] balance(byte[] country, int balance) {
    return new KeyWriter().raw(country).int32(balance).toByteArray();
  }

  /** A hundred entries, and the documents that they lead to. */
  void fetched(Question question, Blackhole sink) throws RocksDBException {
    byte[] country = country(ACCOUNTS, question);
    List<byte[]> keys = new ArrayList<>(Question.ROWS);
    try (RocksIterator entries = rocks.db.newIterator(rocks.reads)) {
      for (entries.seek(balance(country, question.balance()));
          entries.isValid() && keys.size() < Question.ROWS;
          entries.next()) {
        byte[] entry = entries.key();
        if (!startsWith(entry, country)) {
          break;
        }
        byte[] key = {ACCOUNTS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        System.arraycopy(entry, entry.length - KEY_BYTES, key, 2, KEY_BYTES);
        keys.add(key);
      }
    }
    sink.consume(rocks.db.multiGetAsList(rocks.reads, keys));
  }

  /** A hundred entries with their values. */
  void covering(Question question, Blackhole sink) {
    byte[] country = country(CUSTOMERS, question);
    int rows = 0;
    try (RocksIterator entries = rocks.db.newIterator(rocks.reads)) {
      for (entries.seek(balance(country, question.balance()));
          entries.isValid() && rows < Question.ROWS;
          entries.next()) {
        byte[] entry = entries.key();
        if (!startsWith(entry, country)) {
          break;
        }
        sink.consume(entry);
        sink.consume(entries.value());
        rows++;
      }
    }
  }

  long count(Question question) {
    byte[] country = country(ACCOUNTS, question);
    byte[] end = balance(country, question.balance() + Question.COUNTED);
    long count = 0;
    try (RocksIterator entries = rocks.db.newIterator(rocks.reads)) {
      for (entries.seek(balance(country, question.balance()));
          entries.isValid() && Arrays.compareUnsigned(entries.key(), end) < 0;
          entries.next()) {
        count++;
      }
    }
    return count;
  }

  /** All documents, none of which is looked into. */
  void scan(Blackhole sink) {
    byte[] prefix = {ACCOUNTS, 0};
    int count = 0;
    try (RocksIterator rows = rocks.db.newIterator(rocks.reads)) {
      for (rows.seek(prefix); rows.isValid() && count < Data.DOCUMENTS; rows.next()) {
        sink.consume(rows.value());
        count++;
      }
    }
  }

  private static boolean startsWith(byte[] key, byte[] prefix) {
    return key.length >= prefix.length
        && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
  }
}
