package dev.quarry.benchmarks.peer;

import static dev.quarry.benchmarks.data.AccountTable.ACTIVE;
import static dev.quarry.benchmarks.data.AccountTable.SCORE;

import dev.quarry.OpenOptions;
import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.AccountTable;
import dev.quarry.benchmarks.data.BenchDatabase;
import dev.quarry.benchmarks.data.Customer;
import dev.quarry.benchmarks.data.CustomerTable;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import dev.quarry.engine.Durability;
import dev.quarry.query.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The typed store. */
public final class QuarryPeer implements CoveringPeer {
  private final BenchDatabase database;

  /**
   * Opens a database.
   *
   * @param directory where it lies
   * @param durability what its commits survive
   * @param documentCacheBytes memory for decoded records, 0 to have every read go to the storage
   */
  public QuarryPeer(Path directory, Durability durability, long documentCacheBytes) {
    database =
        BenchDatabase.open(
            directory,
            options().withDurability(durability).withDocumentCacheBytes(documentCacheBytes));
  }

  /**
   * What all benchmarks open databases with.
   *
   * @return the settings
   */
  public static OpenOptions options() {
    return OpenOptions.defaults()
        .withDurability(Durability.BUFFERED)
        .withCacheBytes(Data.CACHE_BYTES)
        .withWriteBufferBytes(Data.WRITE_BUFFER_BYTES);
  }

  private AccountTable accounts() {
    return database.accounts();
  }

  @Override
  public void insert(Account row) {
    accounts().insert(row);
  }

  @Override
  public void insertAll(List<Account> rows) {
    accounts().insertAll(rows);
  }

  @Override
  public void insertCustomers(List<Customer> rows) {
    database.customers().insertAll(rows);
  }

  @Override
  public Object get(int number) {
    return accounts().get(Account.id(number));
  }

  @Override
  public Object byEmail(String email) {
    return accounts().byEmail().emailIs(email).get();
  }

  @Override
  public List<?> range(Question question) {
    return accounts()
        .byCountryAndBalance()
        .countryIs(question.country())
        .balanceAtLeast(question.balance())
        .limit(Question.ROWS)
        .list();
  }

  @Override
  public List<?> covering(Question question) {
    return database
        .customers()
        .byCountryAndBalance()
        .countryIs(question.country())
        .balanceAtLeast(question.balance())
        .limit(Question.ROWS)
        .select(CustomerTable.NAME, CustomerTable.BALANCE, CustomerTable.VISITS)
        .list();
  }

  @Override
  public long count(Question question) {
    return accounts()
        .byCountryAndBalance()
        .countryIs(question.country())
        .balanceAtLeast(question.balance())
        .balanceLessThan(question.end())
        .count();
  }

  @Override
  public void pages(Question question, Consumer<Object> sink) {
    String cursor = null;
    for (int i = 0; i < Question.PAGES; i++) {
      var rows =
          accounts()
              .byCountryAndBalance()
              .countryIs(question.country())
              .balanceAtLeast(question.balance());
      Page<Account> page =
          cursor == null ? rows.page(Question.ROWS) : rows.page(Question.ROWS, cursor);
      page.rows().forEach(sink);
      cursor = page.cursor().orElseThrow();
    }
  }

  @Override
  public void scan(Consumer<Object> sink) {
    accounts().scan().forEach(sink);
  }

  @Override
  public List<?> filtered(double score) {
    return accounts().where(SCORE.greaterThan(score).and(ACTIVE.is(true))).allowScan().list();
  }

  @Override
  public void keyRange(int number, int limit, Consumer<Object> sink) {
    accounts().byKey().idAtLeast(Account.id(number)).limit(limit).forEach(sink);
  }

  @Override
  public void setVisits(int number, long visits) {
    accounts().patch(Account.id(number), row -> row.withVisits(visits));
  }

  @Override
  public void addVisit(int number) {
    accounts().patch(Account.id(number), row -> row.withVisits(row.visits() + 1));
  }

  @Override
  public void setBalance(int number, int balance) {
    accounts().patch(Account.id(number), row -> row.withBalance(balance));
  }

  @Override
  public void close() {
    database.close();
  }
}
