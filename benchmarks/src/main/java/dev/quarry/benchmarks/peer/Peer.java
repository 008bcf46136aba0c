package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Question;
import java.util.List;
import java.util.function.Consumer;

/**
 * An embedded database that holds accounts, with a unique index by e-mail address and one by
 * country and balance. Rows come back as whole objects with all their values, of whatever class the
 * database has its users declare; but raw RocksDB's are the bytes. Each method is a transaction of
 * its own. Thread-safe.
 */
public interface Peer extends AutoCloseable {
  /**
   * Stores a new row.
   *
   * @param row whose key and e-mail address are not there yet
   */
  void insert(Account row);

  /**
   * Stores new rows in one transaction.
   *
   * @param rows whose keys and e-mail addresses are not there yet
   */
  void insertAll(List<Account> rows);

  /**
   * Reads a row by its key.
   *
   * @param number the account's
   * @return the row
   */
  Object get(int number);

  /**
   * Reads a row by the unique index.
   *
   * @param email of a row that is there
   * @return the row
   */
  Object byEmail(String email);

  /**
   * Reads the first rows that a question asks for, in the order of their balances.
   *
   * @param question what is asked
   * @return {@link Question#ROWS} rows
   */
  List<?> range(Question question);

  /**
   * Counts by the index.
   *
   * @param question what is asked
   * @return how many rows there are up to {@link Question#end}
   */
  long count(Question question);

  /**
   * Reads the rows that a question asks for in pages, each by a query of its own that goes on where
   * the page before ended.
   *
   * @param question what is asked
   * @param sink gets {@link Question#PAGES} times {@link Question#ROWS} rows
   */
  void pages(Question question, Consumer<Object> sink);

  /**
   * Reads all rows.
   *
   * @param sink gets each
   */
  void scan(Consumer<Object> sink);

  /**
   * Reads the rows that are active and have a greater score; no index helps.
   *
   * @param score the bound, exclusive
   * @return the rows
   */
  List<?> filtered(double score);

  /**
   * Reads rows in the order of their keys.
   *
   * @param number the first account's
   * @param limit how many at the most
   * @param sink gets each
   */
  void keyRange(int number, int limit, Consumer<Object> sink);

  /**
   * Changes what no index holds.
   *
   * @param number the account's
   * @param visits its new visits
   */
  void setVisits(int number, long visits);

  /**
   * Reads a row and adds one to its visits, in one transaction.
   *
   * @param number the account's
   */
  void addVisit(int number);

  /**
   * Changes what an index holds.
   *
   * @param number the account's
   * @param balance its new balance
   */
  void setBalance(int number, int balance);

  /** Gives back what disk space can be, if there is a way to ask for it. */
  default void compact() {}

  @Override
  void close();
}
