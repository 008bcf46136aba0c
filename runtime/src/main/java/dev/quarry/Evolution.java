package dev.quarry;

import dev.quarry.catalog.Migrations;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.rocksdb.RocksEngine;
import dev.quarry.engine.rocksdb.RocksOptions;
import dev.quarry.evolution.DryRun;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.snapshot.SchemaProof;
import dev.quarry.store.Store;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done to the schema of an open database and to its stored documents as a whole:
 * migrations, builds of indexes, upgrades. {@link Database#evolution} gives it; what can be done
 * while no program has the database open is static.
 *
 * <p>Thread-safe. Of no use once its database is closed.
 */
public final class Evolution {
  private final Store store;
  private final BackgroundUpkeep upkeep;
  private final WorkControl control;
  private final CurrentWork current;
  private final DatabaseSchema schema;
  private final List<Migration> migrations;

  Evolution(OpenedStore opened, DatabaseSchema schema, List<Migration> migrations) {
    this.schema = schema;
    this.store = opened.store();
    this.upkeep = opened.upkeep();
    this.control = opened.control();
    this.current = opened.current();
    this.migrations = migrations;
  }

  /**
   * Says what opening the database in a directory with a schema would do to it, and does nothing.
   *
   * @param directory where its files lie
   * @param schema the tables
   * @return the plan
   * @throws dev.quarry.error.QuarryException as {@link Database#open(Path, OpenOptions,
   *     DatabaseSchema)} does, but for a schema that is refused: the plan says why
   */
  public static SchemaPlan plan(Path directory, DatabaseSchema schema) {
    return plan(directory, schema, List.of());
  }

  /**
   * Says what opening the database in a directory with a schema and its migrations would do to it,
   * and does nothing.
   *
   * @param directory where its files lie
   * @param schema the tables
   * @param migrations the migrations of the schema, in any order
   * @return the plan
   * @throws dev.quarry.error.QuarryException as {@link #plan(Path, DatabaseSchema)} does
   */
  public static SchemaPlan plan(
      Path directory, DatabaseSchema schema, Collection<? extends Migration> migrations) {
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory))) {
      return new SchemaOpening(
              engine, OpenOptions.defaults(), schema, Migration.inOrder(migrations))
          .plan();
    }
  }

  /**
   * Tries what opening the database in a directory with a schema would do, on every document that
   * it concerns, and writes nothing.
   *
   * @param directory where its files lie
   * @param schema the tables
   * @param migrations the migrations of the schema, in any order
   * @return the plan, all that would fail, and some documents before and after
   * @throws dev.quarry.error.QuarryException as {@link #plan} does
   */
  public static DryRun dryRun(
      Path directory, DatabaseSchema schema, Collection<? extends Migration> migrations) {
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory))) {
      return new SchemaOpening(
              engine, OpenOptions.defaults(), schema, Migration.inOrder(migrations))
          .dryRun();
    }
  }

  /**
   * Undoes a migration, so that the program of the time before it can open the database: documents
   * get the shape again that they had, or its rollback of the whole database is run. What was
   * written since is kept, but for fields that it does not know. Every document is tried before any
   * is changed, and a checkpoint is made unless the options say never. Indexes of a table whose
   * documents are taken back are given up; that program builds them.
   *
   * <p>Until it is through no program can open the database; calling this again goes on where it
   * stopped, also after the process was killed.
   *
   * @param directory where its files lie
   * @param options how to open it, and how to work
   * @param schema the tables, as they are after the migration
   * @param migrations the migrations of the schema, in any order
   * @param dateVersion which one; it has a rollback
   * @throws dev.quarry.evolution.SchemaViolationException if documents cannot be taken back;
   *     nothing has been changed
   * @throws IllegalArgumentException if there is no such migration, it has no rollback, or it has
   *     not been run
   * @throws IllegalStateException if it is not the last one, of its table or of the whole database,
   *     or gave documents other keys
   * @throws dev.quarry.error.MigrationFailedException if it could not be done
   * @throws dev.quarry.error.WorkCancelledException if it was cancelled
   */
  public static void rollBack(
      Path directory,
      OpenOptions options,
      DatabaseSchema schema,
      Collection<? extends Migration> migrations,
      String dateVersion) {
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory))) {
      new RollingBack(engine, options, schema, Migration.inOrder(migrations)).one(dateVersion);
    }
  }

  /**
   * Undoes a migration and all that were done after it, the last one first, as {@link #rollBack}
   * does. Each that is through is remembered as rolled back.
   *
   * @param directory where its files lie
   * @param options how to open it, and how to work
   * @param schema the tables, as they are after the last migration
   * @param migrations the migrations of the schema, in any order
   * @param dateVersion the first of those that are undone; all have a rollback
   * @throws dev.quarry.error.QuarryException as {@link #rollBack} does
   * @throws IllegalArgumentException if there is no such migration, it has not been run, or one has
   *     no rollback; nothing has been changed
   */
  public static void rollBackThrough(
      Path directory,
      OpenOptions options,
      DatabaseSchema schema,
      Collection<? extends Migration> migrations,
      String dateVersion) {
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory))) {
      new RollingBack(engine, options, schema, Migration.inOrder(migrations)).through(dateVersion);
    }
  }

  /**
   * The migrations that the database was opened with.
   *
   * @return the migrations in the order in which they run
   */
  public List<Migration> migrations() {
    return migrations;
  }

  /**
   * What the database remembers of migrations.
   *
   * @return the migrations in their order, also those that are no longer in the program
   */
  public List<MigrationRecord> status() {
    try (EngineTransaction reads = store.snapshot()) {
      return List.copyOf(Migrations.read(reads).values());
    }
  }

  /**
   * What was done to the schema and to stored documents as a whole.
   *
   * @return the entries, oldest first
   */
  public List<HistoryEntry> history() {
    return store.catalog().history();
  }

  /**
   * How old documents are: what {@code Seal squash} wants to know of every database before it gives
   * up steps from older shapes. Written to a file as JSON, it can be taken to where the program is
   * built.
   *
   * @return the counts of documents by shape and the states of migrations, as of now
   */
  public SchemaProof proof() {
    return SchemaReport.proof(store, schema, status());
  }

  /**
   * Runs a migration by name, with arguments. One that has the whole database in hand runs whatever
   * its state: from its beginning, or where it was if it was cut off. One of documents runs on all
   * documents once more, which makes sense only if it changes values and leaves the fields as they
   * are; reads and writes go on meanwhile. The history tells of it.
   *
   * @param dateVersion which one of those that the database was opened with
   * @param arguments what it is given
   * @throws IllegalArgumentException if there is none of that date version
   * @throws IllegalStateException if it is of documents, which no longer have the fields that it
   *     begins with, or have not been through it yet
   * @throws dev.quarry.error.MigrationFailedException if it cannot be done
   * @throws dev.quarry.error.WorkCancelledException if it was cancelled; it goes on when it is run
   *     again or the database is opened
   */
  public void run(String dateVersion, Map<String, String> arguments) {
    upkeep.run(migration(dateVersion), arguments);
  }

  /**
   * Forgets how far a migration is: it runs once more, on all documents, when the database is
   * opened next or {@link #run} is called. The history tells of it.
   *
   * @param dateVersion which one of those that the database was opened with
   * @throws IllegalArgumentException if there is none of that date version
   * @throws IllegalStateException as {@link #run} does
   */
  public void reset(String dateVersion) {
    upkeep.reset(migration(dateVersion));
  }

  private Migration migration(String dateVersion) {
    return migrations.stream()
        .filter(each -> each.dateVersion().toString().equals(dateVersion))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no migration of date version %s; there are %s."
                        .formatted(
                            dateVersion,
                            migrations.stream().map(Migration::dateVersion).toList())));
  }

  /**
   * The documents that keep unique indexes from being used, because they share their values.
   *
   * @return the groups; empty if every unique index can be used
   */
  public List<DuplicateGroup> duplicates() {
    return upkeep.duplicates();
  }

  /**
   * Looks again at unique indexes whose documents shared values, and makes those usable where none
   * do any more. Opening the database does the same.
   *
   * @return the groups that are left
   */
  public List<DuplicateGroup> settleDuplicates() {
    return upkeep.settleDuplicates();
  }

  /**
   * Writes every document of an older shape anew in today's, in batches. Reading an older shape
   * costs a little; nothing else depends on it.
   */
  public void upgradeAll() {
    upkeep.upgradeAll();
  }

  /**
   * How far the work is that is done now.
   *
   * @return as it was when it was last told to the listener, some moments ago; empty if none is
   *     done
   */
  public Optional<WorkProgress> progress() {
    return current.progress();
  }

  /**
   * Has work wait before its next batch: migrations, builds of indexes, upgrades. The database is
   * used as before, and documents go through migrations as they are read.
   *
   * @see WorkControl
   */
  public void pause() {
    control.pause();
  }

  /** Lets work go on; what was cancelled in the background begins again where it was. */
  public void resume() {
    upkeep.resume();
  }

  /**
   * Ends work before its next batch, and lets none begin until it is told to {@link #resume} or the
   * database is opened again. What was done by then is kept, with how far it came.
   *
   * @see WorkControl
   */
  public void cancel() {
    control.cancel();
  }

  /**
   * Limits how fast work goes, also that which is being done.
   *
   * @param documentsPerSecond the most documents in a second, or 0 for no limit
   * @throws IllegalArgumentException if it is negative
   */
  public void limit(long documentsPerSecond) {
    control.limit(documentsPerSecond);
  }

  /**
   * Waits for what was left to be done in the background when the database was opened.
   *
   * @throws InterruptedException if the waiting thread is interrupted
   * @throws dev.quarry.error.WorkCancelledException if that work was cancelled
   * @throws dev.quarry.error.QuarryException what ended that work, if it failed
   */
  public void await() throws InterruptedException {
    upkeep.await();
  }
}
