package dev.quarry.benchmarks;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.openjdk.jmh.infra.Blackhole;

/**
 * An embedded SQL database with the same rows and the same index, asked through statements that are
 * prepared once. Each result is read to its end, column by column.
 */
final class SqlPeer implements AutoCloseable {
  private static final int BATCH = 1_000;
  private static final String COLUMNS =
      "id, email, name, country, balance, visits, score, active, createdAt, note";

  private final Path directory = Data.newDirectory();
  private final Connection connection;
  private final PreparedStatement fetched;
  private final PreparedStatement covering;
  private final PreparedStatement count;
  private final PreparedStatement scan;

  /**
   * Makes a database in a directory of its own, and fills it.
   *
   * @param url the driver's prefix before a file, and options after it
   * @param bytes the type of a key of 16 bytes
   * @param settings statements before all others
   */
  SqlPeer(String url, String bytes, String... settings) throws SQLException {
    connection = DriverManager.getConnection(url.formatted(directory.resolve("peer")));
    try (Statement statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute(setting);
      }
      for (String table : new String[] {"accounts", "customers"}) {
        statement.execute(
            "CREATE TABLE %s (id %s PRIMARY KEY, email VARCHAR(99), name VARCHAR(99), country VARCHAR(9), balance INTEGER, visits BIGINT, score DOUBLE PRECISION, active BOOLEAN, createdAt BIGINT, note VARCHAR(99))"
                .formatted(table, bytes));
        fill(table);
      }
      statement.execute("CREATE INDEX byBalance ON accounts (country, balance)");
      statement.execute("CREATE INDEX covers ON customers (country, balance, name, visits)");
      statement.execute("ANALYZE");
    }
    fetched =
        connection.prepareStatement(
            "SELECT %s FROM accounts WHERE country = ? AND balance >= ? ORDER BY country, balance LIMIT %d"
                .formatted(COLUMNS, Question.ROWS));
    covering =
        connection.prepareStatement(
            "SELECT name, balance, visits FROM customers WHERE country = ? AND balance >= ? ORDER BY country, balance LIMIT %d"
                .formatted(Question.ROWS));
    count =
        connection.prepareStatement(
            "SELECT COUNT(*) FROM accounts WHERE country = ? AND balance >= ? AND balance < ?");
    scan =
        connection.prepareStatement(
            "SELECT %s FROM accounts WHERE score > ? AND active".formatted(COLUMNS));
  }

  /** SQLite, with the same cache. */
  static SqlPeer sqlite() throws SQLException {
    return new SqlPeer(
        "jdbc:sqlite:%s",
        "BLOB", "PRAGMA journal_mode = WAL", "PRAGMA cache_size = -" + (Data.CACHE_BYTES >> 10));
  }

  /** H2, with the same cache; it is not to answer from the result of the same question before. */
  static SqlPeer h2() throws SQLException {
    return new SqlPeer(
        "jdbc:h2:file:%s;OPTIMIZE_REUSE_RESULTS=0;CACHE_SIZE=" + (Data.CACHE_BYTES >> 10),
        "BINARY(16)");
  }

  private void fill(String table) throws SQLException {
    connection.setAutoCommit(false);
    String sql = "INSERT INTO %s VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)".formatted(table);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int number = 0; number < Data.DOCUMENTS; number++) {
        set(insert, Account.numbered(number));
        insert.addBatch();
        if (number % BATCH == BATCH - 1) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
    connection.setAutoCommit(true);
  }

  private static void set(PreparedStatement insert, Account row) throws SQLException {
    insert.setBytes(
        1, ByteBuffer.allocate(16).putLong(row.id().most()).putLong(row.id().least()).array());
    insert.setString(2, row.email());
    insert.setString(3, row.name());
    insert.setString(4, row.country());
    insert.setInt(5, row.balance());
    insert.setLong(6, row.visits());
    insert.setDouble(7, row.score());
    insert.setBoolean(8, row.active());
    insert.setLong(9, row.createdAt().getEpochSecond());
    if (row.note() == null) {
      insert.setNull(10, Types.VARCHAR);
    } else {
      insert.setString(10, row.note());
    }
  }

  void fetched(Question question, Blackhole sink) throws SQLException {
    fetched.setString(1, question.country());
    fetched.setInt(2, question.balance());
    rows(fetched, sink);
  }

  void scan(Blackhole sink) throws SQLException {
    scan.setDouble(1, Question.SCORE);
    rows(scan, sink);
  }

  private static void rows(PreparedStatement statement, Blackhole sink) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        sink.consume(rows.getBytes(1));
        sink.consume(rows.getString(2));
        sink.consume(rows.getString(3));
        sink.consume(rows.getString(4));
        sink.consume(rows.getInt(5));
        sink.consume(rows.getLong(6));
        sink.consume(rows.getDouble(7));
        sink.consume(rows.getBoolean(8));
        sink.consume(rows.getLong(9));
        sink.consume(rows.getString(10));
      }
    }
  }

  void covering(Question question, Blackhole sink) throws SQLException {
    covering.setString(1, question.country());
    covering.setInt(2, question.balance());
    try (ResultSet rows = covering.executeQuery()) {
      while (rows.next()) {
        sink.consume(rows.getString(1));
        sink.consume(rows.getInt(2));
        sink.consume(rows.getLong(3));
      }
    }
  }

  long count(Question question) throws SQLException {
    count.setString(1, question.country());
    count.setInt(2, question.balance());
    count.setInt(3, question.balance() + Question.COUNTED);
    try (ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    Data.delete(directory);
  }
}
