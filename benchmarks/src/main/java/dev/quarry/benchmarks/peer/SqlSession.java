package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.value.Id;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A connection of one thread, and the statements that it has prepared. Not thread-safe. */
final class SqlSession implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  SqlSession(SqlDialect dialect) throws SQLException {
    connection = DriverManager.getConnection(dialect.url());
    for (String setting : dialect.settings()) {
      execute(setting);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Closes what was prepared: SQLite does not compact while a statement is in use. */
  void forgetStatements() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  void commit() throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  void accounts(PreparedStatement query, Consumer<? super Account> sink) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        sink.accept(account(rows));
      }
    }
  }

  private static Account account(ResultSet row) throws SQLException {
    ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
    return new Account(
        Id.of(id.getLong(), id.getLong()),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getLong(6),
        row.getDouble(7),
        row.getBoolean(8),
        Instant.ofEpochSecond(row.getLong(9)),
        row.getString(10));
  }

  static byte[] bytes(Id<?> id) {
    return ByteBuffer.allocate(16).putLong(id.most()).putLong(id.least()).array();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
