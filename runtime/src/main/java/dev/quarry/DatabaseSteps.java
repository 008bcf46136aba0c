package dev.quarry;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Migrations;
import dev.quarry.catalog.Progress;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.Migration;
import dev.quarry.store.Store;
import dev.quarry.store.WorkLog;
import dev.quarry.store.WorkMonitor;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Runs the migrations that have the whole database in hand. For one thread at a time. */
final class DatabaseSteps {
  private static final String ALL = "(all)";

  private final Store store;
  private final List<DatabaseMigration> migrations;
  private final BooleanSupplier closing;

  DatabaseSteps(Store store, List<Migration> migrations, BooleanSupplier closing) {
    this.store = store;
    this.closing = closing;
    this.migrations =
        migrations.stream()
            .filter(DatabaseMigration.class::isInstance)
            .map(DatabaseMigration.class::cast)
            .toList();
  }

  /** Whether there is anything to do for {@link #runPending}. */
  boolean hasPending() {
    return migrations.stream().anyMatch(migration -> !record(migration).isDone());
  }

  /**
   * Runs those that have not been done, in their order; one that was cut off goes on.
   *
   * @param before what is done before each, given its date version
   */
  void runPending(Consumer<String> before) {
    for (DatabaseMigration migration : migrations) {
      MigrationRecord record = record(migration);
      if (!record.isDone()) {
        String name = migration.dateVersion().toString();
        before.accept(name);
        run(migration, record.running(), name);
      }
    }
  }

  /** Runs one, from its beginning if it was done. */
  void run(DatabaseMigration migration, Map<String, String> arguments) {
    MigrationRecord record = record(migration);
    if (record.isDone()) {
      run(migration, record.again(arguments), "");
    } else {
      run(migration, record.running().with(arguments), migration.dateVersion().toString());
    }
  }

  /** Forgets how far one is, so that it begins anew when it is run or the database is opened. */
  void reset(DatabaseMigration migration) {
    String name = migration.dateVersion().toString();
    try (EngineTransaction transaction = store.engine().begin()) {
      Progress.forgetAll(transaction, MigrationRun.loops(migration, false));
      Migrations.put(transaction, MigrationRecord.pending(migration.outline()));
      Catalog.note(transaction, "RESET", ALL, name, "");
      transaction.commit(Durability.SYNC);
    }
  }

  private MigrationRecord record(DatabaseMigration migration) {
    try (EngineTransaction reads = store.snapshot()) {
      return Migrations.read(reads)
          .getOrDefault(
              migration.dateVersion().toString(), MigrationRecord.pending(migration.outline()));
    }
  }

  private void run(DatabaseMigration migration, MigrationRecord running, String form) {
    String name = migration.dateVersion().toString();
    WorkLog log = new WorkLog(store.engine(), store.catalog(), ALL, name, List.of(running));
    log.begin();
    WorkMonitor monitor =
        new WorkMonitor(
            store.settings().terms(),
            closing,
            new WorkMonitor.Subject(PlanStep.Kind.MIGRATE, ALL, name, 0, 0, 0),
            log::pause);
    try {
      new MigrationRun(store, migration, false, running.arguments(), form, monitor)
          .run(
              transaction -> {
                WorkProgress end = monitor.progress();
                log.done(transaction.engine(), end.processed(), end.failures());
              });
      monitor.finish();
      log.note("MIGRATED", monitor.progress().processed() + " documents");
    } catch (DatabaseClosedException e) {
      throw e;
    } catch (WorkCancelledException e) {
      monitor.failed(e);
      log.cancelled(monitor.progress());
      throw e;
    } catch (Exception e) {
      monitor.failed(e);
      String reason = String.valueOf(e.getMessage());
      log.failed(monitor.progress(), reason);
      throw new MigrationFailedException(ALL, name, reason, e);
    }
  }
}
