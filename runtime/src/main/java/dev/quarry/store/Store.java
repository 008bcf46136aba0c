package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.DatabaseSecret;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.ConflictException;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine with the tables of one schema on it. Thread-safe. */
public final class Store implements AutoCloseable {
  private final Engine engine;
  private final Durability durability;
  private final Retry retry;
  private final long scanLimit;
  private final byte[] secret;
  private final Map<String, TableStore<?, ?>> tables = new LinkedHashMap<>();
  private final ReferenceGraph references;
  private final ThreadLocal<Nesting> nesting = ThreadLocal.withInitial(Nesting::new);

  private Store(
      Engine engine,
      DatabaseSchema schema,
      Catalog catalog,
      Durability durability,
      Duration retryTimeout,
      long scanLimit) {
    this.engine = engine;
    this.durability = durability;
    this.retry = new Retry(retryTimeout);
    this.scanLimit = scanLimit;
    this.secret = DatabaseSecret.of(engine);
    for (TableSchema<?, ?> table : schema.tables()) {
      tables.put(table.name(), new TableStore<>(table, catalog.table(table.name())));
    }
    this.references = new ReferenceGraph(tables);
  }

  /**
   * Brings the catalog in line with the schema and binds its tables.
   *
   * @param engine the engine; closed with the store, and also if this fails
   * @param schema the compiled schema
   * @param durability when a commit counts as done
   * @param retryTimeout how long a transaction that loses conflicts is run again
   * @param scanLimit how many documents a query may scan unasked
   * @return the store, which the caller closes
   */
  public static Store open(
      Engine engine,
      DatabaseSchema schema,
      Durability durability,
      Duration retryTimeout,
      long scanLimit) {
    boolean opened = false;
    try {
      ReferenceGraph.requireComplete(schema);
      Store store =
          new Store(
              engine, schema, Catalog.open(engine, schema), durability, retryTimeout, scanLimit);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        engine.close();
      }
    }
  }

  /**
   * The bytes of a table.
   *
   * @param schema a table of the schema that the store was opened with
   * @param <R> the record
   * @param <K> the key
   * @return the table's store
   * @throws IllegalArgumentException if the store was opened without it
   */
  @SuppressWarnings("unchecked") // the same record type has the same generated key type
  public <R, K> TableStore<R, K> table(TableSchema<R, K> schema) {
    TableStore<?, ?> store = tables.get(schema.name());
    if (store == null || store.schema().codec().recordType() != schema.codec().recordType()) {
      throw new IllegalArgumentException(
          "The database was opened without table "
              + schema.name()
              + " of record "
              + schema.codec().recordType().getName()
              + ". List that record in the schema that the database is opened with.");
    }
    return (TableStore<R, K>) store;
  }

  /**
   * The engine below.
   *
   * @return the engine
   */
  public Engine engine() {
    return engine;
  }

  /**
   * How many documents a query may scan unasked.
   *
   * @return the number
   */
  public long scanLimit() {
    return scanLimit;
  }

  /**
   * What is handed out and taken back is sealed with.
   *
   * @return the database's secret, not to be changed
   */
  public byte[] secret() {
    return secret;
  }

  /**
   * One value as of now.
   *
   * @param key the engine's key
   * @return the value, or null
   */
  public byte @Nullable [] get(byte[] key) {
    return engine.get(key);
  }

  /**
   * Begins reads that see one moment.
   *
   * @return a transaction that reads only, which the caller closes
   */
  public EngineTransaction snapshot() {
    return engine.snapshot();
  }

  /**
   * What happens inside a transaction.
   *
   * @param <T> the type of the result
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface Body<T extends @Nullable Object, X extends Exception> {
    /**
     * Runs it once.
     *
     * @param transaction the transaction
     * @return the result
     * @throws X to abandon the transaction
     */
    T run(StoreTransaction transaction) throws X;
  }

  /**
   * Runs a transaction and commits it; runs it again when it loses a conflict.
   *
   * @param body what happens in it; must be repeatable
   * @param <T> the type of the result
   * @param <X> what it may throw
   * @return what the body returned
   * @throws X what the body threw; nothing has been changed then
   */
  public <T extends @Nullable Object, X extends Exception> T write(Body<T, X> body) throws X {
    Nesting mine = nesting.get();
    mine.begin();
    try {
      return retry.run(
          () -> {
            try (StoreTransaction transaction =
                new StoreTransaction(engine.begin(), engine.limits(), references)) {
              T result = body.run(transaction);
              transaction.commit(durability);
              return result;
            }
          });
    } catch (ConflictException e) {
      throw mine.explain(e);
    } finally {
      if (mine.end()) {
        nesting.remove();
      }
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
