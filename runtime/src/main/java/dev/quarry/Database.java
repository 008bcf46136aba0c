package dev.quarry;

import dev.quarry.engine.CacheStatistics;
import dev.quarry.engine.CachedReads;
import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineStatistics;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.Limits;
import dev.quarry.engine.Monitored;
import dev.quarry.engine.SizeEstimates;
import dev.quarry.engine.memory.MemoryEngine;
import dev.quarry.engine.rocksdb.RocksEngine;
import dev.quarry.engine.rocksdb.RocksOptions;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.DatabaseCheck;
import dev.quarry.store.Store;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import dev.quarry.table.Session;
import dev.quarry.verify.RepairReport;
import dev.quarry.verify.VerifyReport;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A database: tables of records in one directory, or in memory. The class that the processor
 * generates for a {@code @Schema} wraps it and has a method per table; without one, tables are
 * reached as {@code CityTable.in(database)}.
 *
 * <p>Thread-safe. One process at a time has a directory open, and one {@code Database} in it.
 */
public final class Database extends Session implements AutoCloseable {
  private final Store store;
  private final BackgroundUpkeep upkeep;
  private final Evolution evolution;

  private Database(OpenedStore opened, DatabaseSchema schema, List<Migration> migrations) {
    this.store = opened.store();
    this.upkeep = opened.upkeep();
    this.evolution = new Evolution(opened, schema, migrations);
  }

  /**
   * Opens the database in a directory, with the default options; makes it if it does not exist.
   *
   * @param directory where its files lie
   * @param tables the tables, {@code CityTable.SCHEMA} and the like
   * @return the database, which the caller closes
   * @throws dev.quarry.error.QuarryException as {@link #open(Path, OpenOptions, DatabaseSchema)}
   *     does
   */
  public static Database open(Path directory, TableSchema<?, ?>... tables) {
    return open(directory, OpenOptions.defaults(), DatabaseSchema.of(directory.toString(), tables));
  }

  /**
   * Opens the database in a directory; makes it if it does not exist. Tables that are new are
   * added.
   *
   * @param directory where its files lie
   * @param options how to open it
   * @param schema the tables
   * @return the database, which the caller closes
   * @throws dev.quarry.error.DatabaseLockedException if it is open already, here or in another
   *     process
   * @throws dev.quarry.error.NotADatabaseException if the directory holds something else
   * @throws dev.quarry.error.SchemaMismatchException if a stored table differs from the compiled
   *     one
   * @throws dev.quarry.error.EngineException if the directory cannot be read or written
   */
  public static Database open(Path directory, OpenOptions options, DatabaseSchema schema) {
    return open(directory, options, schema, List.of());
  }

  /**
   * Opens the database in a directory, with migrations; makes it if it does not exist.
   *
   * @param directory where its files lie
   * @param options how to open it
   * @param schema the tables
   * @param migrations the migrations of the schema, in any order
   * @return the database, which the caller closes
   * @throws IllegalArgumentException if two migrations have one date version
   * @throws dev.quarry.error.QuarryException as {@link #open(Path, OpenOptions, DatabaseSchema)}
   *     does
   */
  public static Database open(
      Path directory,
      OpenOptions options,
      DatabaseSchema schema,
      Collection<? extends Migration> migrations) {
    List<Migration> ordered = Migration.inOrder(migrations);
    RocksOptions engine =
        RocksOptions.at(directory)
            .withBlockCacheBytes(options.cacheBytes())
            .withWriteBufferBytes(options.writeBufferBytes())
            .withValueCacheBytes(options.documentCacheBytes())
            .withLimits(limits(options));
    return on(RocksEngine.open(engine), options, schema, ordered);
  }

  private static Limits limits(OpenOptions options) {
    return Limits.defaults()
        .withTransaction(Limits.defaults().maxTransactionBytes(), options.transactionTimeout());
  }

  /**
   * Opens a database that lives as long as it is open. For tests.
   *
   * @param tables the tables
   * @return the database, which the caller closes
   */
  public static Database openInMemory(TableSchema<?, ?>... tables) {
    return openInMemory(DatabaseSchema.of("memory", tables));
  }

  /**
   * Opens a database that lives as long as it is open. For tests.
   *
   * @param schema the tables
   * @return the database, which the caller closes
   */
  public static Database openInMemory(DatabaseSchema schema) {
    return openInMemory(schema, List.of());
  }

  /**
   * Opens a database that lives as long as it is open, with migrations. For tests.
   *
   * @param schema the tables
   * @param migrations the migrations of the schema, in any order
   * @return the database, which the caller closes
   * @throws IllegalArgumentException if two migrations have one date version
   */
  public static Database openInMemory(
      DatabaseSchema schema, Collection<? extends Migration> migrations) {
    List<Migration> ordered = Migration.inOrder(migrations);
    return on(MemoryEngine.open(), OpenOptions.defaults(), schema, ordered);
  }

  private static Database on(
      Engine engine, OpenOptions options, DatabaseSchema schema, List<Migration> migrations) {
    OpenedStore opened = new SchemaOpening(engine, options, schema, migrations).open();
    return new Database(opened, schema, migrations);
  }

  /**
   * Runs a transaction and commits it. When it loses a conflict with another, it is run again.
   *
   * @param body what happens in it; must be repeatable
   * @param <X> what it may throw
   * @throws X what the body threw; nothing has been changed then
   * @throws dev.quarry.error.ReferenceViolationException if references do not hold at its end
   * @throws dev.quarry.error.ConflictException if it kept losing until the retry time-out
   * @throws dev.quarry.error.CommitUnknownException if it cannot be told whether it was committed
   */
  public <X extends Exception> void write(TransactionBody<? super Transaction, X> body) throws X {
    store.write(
        transaction -> {
          body.run(Transaction.writing(store, transaction));
          return transaction; // any result will do: it is not used
        });
  }

  /**
   * Runs a transaction that has a result and commits it, as {@link #write} does.
   *
   * @param body what happens in it; must be repeatable
   * @param <V> the type of the result
   * @param <X> what it may throw
   * @return what the body returned
   * @throws X what the body threw; nothing has been changed then
   */
  public <V extends @Nullable Object, X extends Exception> V writeResult(
      TransactionFunction<? super Transaction, V, X> body) throws X {
    return store.write(transaction -> body.run(Transaction.writing(store, transaction)));
  }

  /**
   * Runs reads that all see one moment. Streams and cursors opened in it end with it.
   *
   * @param body what to read
   * @param <V> the type of the result
   * @param <X> what it may throw
   * @return what the body returned
   * @throws X what the body threw
   */
  public <V extends @Nullable Object, X extends Exception> V read(
      TransactionFunction<? super Transaction, V, X> body) throws X {
    try (EngineTransaction snapshot = store.snapshot()) {
      return body.run(Transaction.reading(store, snapshot));
    }
  }

  /**
   * How many bytes the database takes on disk.
   *
   * @return the size; for a database in memory that of its keys and values; empty if the engine
   *     cannot tell
   */
  public OptionalLong sizeOnDisk() {
    return store
        .engine()
        .capability(SizeEstimates.class)
        .map(sizes -> OptionalLong.of(sizes.bytesOnDisk()))
        .orElseGet(OptionalLong::empty);
  }

  /**
   * What the cache of records has done since the database was opened. It keeps what {@link
   * OpenOptions#documentCacheBytes} allows; a database in memory keeps none.
   *
   * @return the statistics, roughly as of now
   */
  public CacheStatistics documentCache() {
    return store
        .engine()
        .capability(CachedReads.class)
        .map(CachedReads::cacheStatistics)
        .orElse(CacheStatistics.NONE);
  }

  /**
   * What the database is doing and what it holds: memory, files, work in the background, whether
   * commits are held up by that, open cursors and snapshots.
   *
   * @return the numbers as of now; empty if the engine cannot tell, as in memory
   */
  public Optional<EngineStatistics> statistics() {
    return store.engine().capability(Monitored.class).map(Monitored::statistics);
  }

  @Override
  @SuppressWarnings("exports")
  protected <R, K> TableStore<R, K> store(TableSchema<R, K> schema) {
    return store.table(schema);
  }

  @Override
  @SuppressWarnings("exports")
  protected Store store() {
    return store;
  }

  @Override
  protected byte @Nullable [] get(byte[] key) {
    return store.get(key);
  }

  @Override
  @SuppressWarnings("exports")
  protected <R> @Nullable R find(TableStore<R, ?> table, byte[] documentKey) {
    return store.find(table, documentKey);
  }

  @Override
  protected EngineTransaction beginRead() {
    return store.snapshot();
  }

  @Override
  protected void endRead(EngineTransaction reads) {
    reads.close();
  }

  @Override
  @SuppressWarnings("exports")
  protected <T extends @Nullable Object> T writing(Function<StoreTransaction, T> body) {
    return store.write(body::apply);
  }

  /**
   * What the database remembers of its schema.
   *
   * @return the tables with all their shapes and indexes
   */
  public StoredSchema schema() {
    return SchemaReport.of(store);
  }

  /**
   * What the database remembers of its schema, as JSON for people and tools: the form that it is
   * stored in.
   *
   * @return a new tree, the caller's own
   */
  public ObjectNode schemaJson() {
    return store.catalog().toJson();
  }

  /**
   * What is done to its schema and to its stored documents as a whole.
   *
   * @return migrations, builds of indexes and upgrades of this database
   */
  public Evolution evolution() {
    return evolution;
  }

  /**
   * The documents that migrations have put aside because they failed on them.
   *
   * @return the documents, and how they are put back
   */
  public Quarantine quarantine() {
    return new Quarantine(store);
  }

  /**
   * Reads every stored document to find those that do not fit the schema: damaged ones, those that
   * their record refuses, references that lead nowhere.
   *
   * @return all that does not fit, one entry for each reason; empty if everything does
   */
  public List<Violation> validate() {
    return upkeep.validate();
  }

  /**
   * Checks everything that is stored, as of one moment: that files fit the engine's checksums,
   * documents their own, and both their tables; that every index has the entries of its documents
   * and no others; references, counts and the catalog; and that no key lies outside of all of
   * these. Reads the whole database once, in streams; others may read and write meanwhile.
   *
   * @return all that was found, with what to do about it
   */
  public VerifyReport verify() {
    return new DatabaseCheck(store).run();
  }

  /**
   * Mends what {@link #verify} finds, and deletes nothing: documents that cannot be read go to
   * where {@link #quarantine} finds them, keys that belong to nothing to a place of their own,
   * damaged indexes are built anew, wrong counts corrected. An index cannot be read while it is
   * built. Broken references are left, as only you can say which side is right, and so are tables
   * that the schema does not list. Make a copy of the database first.
   *
   * @return what was done, and what is left
   * @throws dev.quarry.error.EngineException if the catalog or a file is damaged; nothing has been
   *     changed
   */
  public RepairReport repair() {
    return upkeep.repair();
  }

  /**
   * Makes a copy of the database as it is now, which can be opened like any other. Where the file
   * system allows it, files are shared by hard links and take no further room.
   *
   * @param target the directory to make; it does not exist yet
   * @throws UnsupportedOperationException if the database is in memory
   * @throws dev.quarry.error.EngineException if the copy cannot be made
   */
  public void checkpoint(Path target) {
    store
        .engine()
        .capability(Checkpoints.class)
        .orElseThrow(
            () ->
                new UnsupportedOperationException(
                    "A database in memory has no checkpoints. Open one in a directory."))
        .checkpoint(target);
  }

  /** Waits for running commits and closes the database. Idempotent. */
  @Override
  public void close() {
    upkeep.stop();
    store.close();
  }
}
