package dev.quarry;

import dev.quarry.catalog.Migrations;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.Migration;
import dev.quarry.store.Store;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the migrations that have the whole database in hand. For one thread at a time. */
final class DatabaseSteps {
  private static final Logger LOG = LoggerFactory.getLogger("dev.quarry.evolution");
  private static final String ALL = "(all)";

  private final Store store;
  private final List<DatabaseMigration> migrations;
  private final EvolutionListener listener;

  DatabaseSteps(Store store, List<Migration> migrations, EvolutionListener listener) {
    this.store = store;
    this.listener = listener;
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
   * Runs those that have not been done, in their order.
   *
   * @param before what is done before each, given its date version
   */
  void runPending(Consumer<String> before) {
    for (DatabaseMigration migration : migrations) {
      if (!record(migration).isDone()) {
        before.accept(migration.dateVersion().toString());
        run(migration, Map.of());
      }
    }
  }

  /** Runs one by name. */
  void run(String dateVersion, Map<String, String> arguments) {
    DatabaseMigration wanted =
        migrations.stream()
            .filter(each -> each.dateVersion().toString().equals(dateVersion))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no migration of the whole database with date version "
                            + dateVersion
                            + "; there are "
                            + migrations.stream().map(DatabaseMigration::dateVersion).toList()
                            + "."));
    run(wanted, arguments);
  }

  private MigrationRecord record(DatabaseMigration migration) {
    try (EngineTransaction reads = store.snapshot()) {
      return Migrations.read(reads)
          .getOrDefault(
              migration.dateVersion().toString(), MigrationRecord.pending(migration.outline()));
    }
  }

  private void run(DatabaseMigration migration, Map<String, String> arguments) {
    String name = migration.dateVersion().toString();
    MigrationRecord remembered = record(migration);
    MigrationRecord before = remembered.running();
    write(before);
    LOG.info("Begun: migration {}, {}", name, migration.description());
    try {
      long processed =
          new MigrationRun(store, migration, arguments, listener, remembered.isDone()).run(before);
      LOG.info("Done: migration {}, {} documents", name, processed);
      store.catalog().note("MIGRATED", ALL, name, processed + " documents");
    } catch (DatabaseClosedException e) {
      throw e;
    } catch (Exception e) {
      String reason = String.valueOf(e.getMessage());
      write(before.failed(MigrationState.FAILED, reason));
      store.catalog().note("MIGRATION_FAILED", ALL, name, reason);
      LOG.warn("Failed: migration {}: {}", name, reason);
      throw new MigrationFailedException(ALL, name, reason, e);
    }
  }

  private void write(MigrationRecord migration) {
    try (EngineTransaction transaction = store.engine().begin()) {
      Migrations.put(transaction, migration);
      transaction.commit(Durability.SYNC);
    }
  }
}
