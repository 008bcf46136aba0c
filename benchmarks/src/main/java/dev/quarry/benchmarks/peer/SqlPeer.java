package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Customer;
import dev.quarry.benchmarks.data.Question;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * An embedded SQL database, asked through statements that each thread prepares once, and read row
 * by row into records.
 */
public final class SqlPeer implements CoveringPeer {
  private static final String COLUMNS =
      "id, email, name, country, balance, visits, score, active, createdAt, note";
  private static final String INSERT = "INSERT INTO %s VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM accounts ";

  private final SqlDialect dialect;
  private final Queue<SqlSession> sessions = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<SqlSession> session = ThreadLocal.withInitial(this::connect);
  private final ReentrantLock writer = new ReentrantLock();
  private boolean closed;

  SqlPeer(SqlDialect dialect) {
    this.dialect = dialect;
    run(
        sql -> {
          for (String table : List.of("accounts", "customers")) {
            sql.execute(
                "CREATE TABLE IF NOT EXISTS %s (id %s PRIMARY KEY, email VARCHAR(99) NOT NULL, name VARCHAR(99) NOT NULL, country VARCHAR(9) NOT NULL, balance INTEGER NOT NULL, visits BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, active BOOLEAN NOT NULL, createdAt BIGINT NOT NULL, note VARCHAR(99)) %s"
                    .formatted(table, dialect.idType(), dialect.tableOptions()));
          }
          sql.execute("CREATE UNIQUE INDEX IF NOT EXISTS byEmail ON accounts (email)");
          sql.execute("CREATE INDEX IF NOT EXISTS byBalance ON accounts (country, balance)");
          sql.execute(
              "CREATE INDEX IF NOT EXISTS covers ON customers (country, balance, name, visits)");
        });
  }

  /** Work in a session. */
  private interface Work {
    void run(SqlSession sql) throws SQLException;
  }

  private SqlSession connect() {
    try {
      SqlSession made = new SqlSession(dialect);
      sessions.add(made);
      return made;
    } catch (SQLException e) {
      throw new PeerException(e);
    }
  }

  private void run(Work work) {
    try {
      work.run(session.get());
    } catch (SQLException e) {
      throw new PeerException(e);
    }
  }

  private void write(Work work) {
    if (dialect.oneWriter()) {
      writer.lock();
    }
    try {
      run(work);
      if (!dialect.afterCommit().isEmpty()) {
        run(sql -> sql.execute(dialect.afterCommit()));
      }
    } finally {
      if (dialect.oneWriter()) {
        writer.unlock();
      }
    }
  }

  private static void set(PreparedStatement insert, Account row) throws SQLException {
    insert.setBytes(1, SqlSession.bytes(row.id()));
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

  private void insertBatch(String table, List<Account> rows) {
    write(
        sql -> {
          sql.begin();
          PreparedStatement insert = sql.prepare(INSERT.formatted(table));
          for (Account row : rows) {
            set(insert, row);
            insert.addBatch();
          }
          insert.executeBatch();
          sql.commit();
        });
  }

  @Override
  public void insert(Account row) {
    write(
        sql -> {
          PreparedStatement insert = sql.prepare(INSERT.formatted("accounts"));
          set(insert, row);
          insert.executeUpdate();
        });
  }

  @Override
  public void insertAll(List<Account> rows) {
    insertBatch("accounts", rows);
  }

  /** A customer has what the account with its number has. */
  @Override
  public void insertCustomers(List<Customer> rows) {
    List<Account> accounts = new ArrayList<>(rows.size());
    rows.forEach(row -> accounts.add(Account.numbered((int) row.visits())));
    insertBatch("customers", accounts);
  }

  private List<Account> list(String sql, Object... values) {
    List<Account> rows = new ArrayList<>();
    run(in -> in.accounts(in.prepare(sql, values), rows::add));
    return rows;
  }

  @Override
  public Object get(int number) {
    return list(SELECT + "WHERE id = ?", SqlSession.bytes(Account.id(number))).get(0);
  }

  @Override
  public Object byEmail(String email) {
    return list(SELECT + "WHERE email = ?", email).get(0);
  }

  @Override
  public List<?> range(Question question) {
    return list(
        SELECT + "WHERE country = ? AND balance >= ? ORDER BY country, balance LIMIT ?",
        question.country(),
        question.balance(),
        Question.ROWS);
  }

  @Override
  public List<?> covering(Question question) {
    List<Covered> found = new ArrayList<>(Question.ROWS);
    run(
        sql -> {
          PreparedStatement query =
              sql.prepare(
                  "SELECT name, balance, visits FROM customers WHERE country = ? AND balance >= ? ORDER BY country, balance LIMIT ?",
                  question.country(),
                  question.balance(),
                  Question.ROWS);
          try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(new Covered(rows.getString(1), rows.getInt(2), rows.getLong(3)));
            }
          }
        });
    return found;
  }

  /** What the covering index holds. */
  private record Covered(String name, int balance, long visits) {}

  @Override
  public long count(Question question) {
    long[] count = {0};
    run(
        sql -> {
          PreparedStatement query =
              sql.prepare(
                  "SELECT COUNT(*) FROM accounts WHERE country = ? AND balance >= ? AND balance < ?",
                  question.country(),
                  question.balance(),
                  question.end());
          try (ResultSet rows = query.executeQuery()) {
            rows.next();
            count[0] = rows.getLong(1);
          }
        });
    return count[0];
  }

  @Override
  public void pages(Question question, Consumer<Object> sink) {
    int balance = question.balance();
    byte[] id = {};
    for (int i = 0; i < Question.PAGES; i++) {
      List<Account> page =
          list(
              SELECT
                  + "WHERE country = ? AND balance >= ? AND (balance > ? OR id > ?) ORDER BY country, balance, id LIMIT ?",
              question.country(),
              balance,
              balance,
              id,
              Question.ROWS);
      page.forEach(sink);
      Account last = page.get(page.size() - 1);
      balance = last.balance();
      id = SqlSession.bytes(last.id());
    }
  }

  @Override
  public void scan(Consumer<Object> sink) {
    run(sql -> sql.accounts(sql.prepare(SELECT), sink));
  }

  @Override
  public List<?> filtered(double score) {
    return list(SELECT + "WHERE score > ? AND active", score);
  }

  @Override
  public void keyRange(int number, int limit, Consumer<Object> sink) {
    list(SELECT + "WHERE id >= ? ORDER BY id LIMIT ?", SqlSession.bytes(Account.id(number)), limit)
        .forEach(sink);
  }

  @Override
  public void setVisits(int number, long visits) {
    update("UPDATE accounts SET visits = ? WHERE id = ?", visits, number);
  }

  private void update(String sql, Object value, int number) {
    write(in -> in.prepare(sql, value, SqlSession.bytes(Account.id(number))).executeUpdate());
  }

  @Override
  public void addVisit(int number) {
    byte[] id = SqlSession.bytes(Account.id(number));
    write(
        sql -> {
          sql.begin();
          long[] visits = {0};
          sql.accounts(sql.prepare(SELECT + "WHERE id = ?", id), row -> visits[0] = row.visits());
          sql.prepare("UPDATE accounts SET visits = ? WHERE id = ?", visits[0] + 1, id)
              .executeUpdate();
          sql.commit();
        });
  }

  @Override
  public void setBalance(int number, int balance) {
    update("UPDATE accounts SET balance = ? WHERE id = ?", balance, number);
  }

  @Override
  public void compact() {
    run(
        sql -> {
          sql.forgetStatements();
          sql.execute(dialect.compaction());
        });
    closed = dialect.compaction().startsWith("SHUTDOWN");
  }

  @Override
  public void close() {
    for (SqlSession made : sessions) {
      try {
        made.close();
      } catch (SQLException e) {
        if (!closed) {
          throw new PeerException(e);
        }
      }
    }
  }
}
