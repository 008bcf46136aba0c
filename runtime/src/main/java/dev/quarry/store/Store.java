package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.DatabaseSecret;
import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.ReadConflictException;
import dev.quarry.error.ConflictException;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine with the tables of one schema on it. Thread-safe. */
public final class Store implements AutoCloseable {
  private final Engine engine;
  private final Catalog catalog;
  private final StoreSettings settings;
  private final Retry retry;
  private final byte[] secret;
  private final Map<String, TableStore<?, ?>> tables = new LinkedHashMap<>();
  private final ReferenceGraph references;
  private final ThreadLocal<Nesting> nesting = ThreadLocal.withInitial(Nesting::new);

  /**
   * Binds tables to the bytes that the catalog says they have.
   *
   * @param engine the engine; closed with the store
   * @param catalog the catalog, which has all tables of the schema as they are compiled
   * @param schema the compiled schema
   * @param settings how it works
   */
  public Store(Engine engine, Catalog catalog, DatabaseSchema schema, StoreSettings settings) {
    this.engine = engine;
    this.catalog = catalog;
    this.settings = settings;
    this.retry = new Retry(settings.retryTimeout());
    this.secret = DatabaseSecret.of(engine);
    for (TableSchema<?, ?> table : schema.tables()) {
      tables.put(
          table.name(),
          new TableStore<>(
              table,
              catalog.table(table.name()),
              catalog.source(catalog.table(table.name()).number()),
              settings.stepsOf(table)));
    }
    this.references = new ReferenceGraph(tables);
  }

  /**
   * Makes sure that every table that is referred to is in a schema.
   *
   * @param schema the schema
   * @throws IllegalArgumentException if one is not
   */
  public static void requireComplete(DatabaseSchema schema) {
    ReferenceGraph.requireComplete(schema);
  }

  /**
   * What the database remembers of its schema.
   *
   * @return the catalog
   */
  public Catalog catalog() {
    return catalog;
  }

  /**
   * All tables of the schema.
   *
   * @return the tables, in the order of the schema
   */
  public Collection<TableStore<?, ?>> tables() {
    return tables.values();
  }

  /**
   * How it works.
   *
   * @return the settings
   */
  public StoreSettings settings() {
    return settings;
  }

  /** How many documents a stored table has, declared or not. */
  long count(StoredTable table) {
    try (EngineTransaction reads = engine.snapshot()) {
      return new DocumentCounts(table).all(reads);
    }
  }

  /** How many documents a table has. */
  long count(TableStore<?, ?> table) {
    try (EngineTransaction reads = engine.snapshot()) {
      return table.count(reads);
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
    return settings.scanLimit();
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
   * One record as of now.
   *
   * @param table its table
   * @param documentKey where its document lies
   * @param <R> the record
   * @return the record, or null if there is no document
   */
  public <R> @Nullable R find(TableStore<R, ?> table, byte[] documentKey) {
    return table.find(engine, documentKey);
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
    TransactionEvent event = new TransactionEvent();
    event.begin();
    try {
      return retry.run(
          () -> {
            event.runs++;
            try (StoreTransaction transaction = begin()) {
              T result = body.run(transaction);
              transaction.commit(settings.durability());
              event.committed = true;
              return result;
            }
          });
    } catch (ConflictException e) {
      throw mine.explain(named(e));
    } finally {
      event.commit();
      if (mine.end()) {
        nesting.remove();
      }
    }
  }

  /** Says what the keys of a conflict are, if they are those of a table. */
  private ConflictException named(ConflictException conflict) {
    if (conflict instanceof ReadConflictException read && read.range() != null) {
      for (TableStore<?, ?> table : tables.values()) {
        String text = table.rangeText(read.range());
        if (!text.isEmpty()) {
          return new ConflictException(ReadConflictException.message(text), conflict);
        }
      }
    }
    return conflict;
  }

  /**
   * Begins a transaction that its caller commits; whoever can have it run again uses {@link
   * #write}.
   *
   * @return the transaction, which the caller closes
   */
  public StoreTransaction begin() {
    return on(engine.begin());
  }

  /** A transaction on records in one that somebody else commits and closes. */
  StoreTransaction on(EngineTransaction transaction) {
    return new StoreTransaction(transaction, engine.limits(), references);
  }

  /**
   * Commits a transaction.
   *
   * @param transaction as {@link #begin} made it
   */
  public void commit(StoreTransaction transaction) {
    transaction.commit(settings.durability());
  }

  @Override
  public void close() {
    engine.close();
  }
}
