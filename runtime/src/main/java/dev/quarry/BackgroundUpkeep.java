package dev.quarry;

import dev.quarry.error.DatabaseClosedException;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.store.Store;
import dev.quarry.store.Upkeep;
import dev.quarry.verify.RepairReport;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The upkeep of a store, in the thread that opens it or in one of its own. Thread-safe. */
final class BackgroundUpkeep {
  private static final Logger LOG = LoggerFactory.getLogger("dev.quarry.evolution");

  private final Upkeep upkeep;
  private final DatabaseSteps databaseSteps;
  private volatile @Nullable Thread worker;
  private volatile @Nullable RuntimeException failure;

  BackgroundUpkeep(
      Store store, DatabaseSchema schema, List<Migration> migrations, EvolutionListener listener) {
    upkeep = new Upkeep(store, schema, listener);
    databaseSteps = new DatabaseSteps(store, migrations, listener);
  }

  /** Whether something is to be done that others must not see half done. */
  boolean needsToBeAlone() {
    return upkeep.movesDocuments() || upkeep.hasUnbuiltReferences() || databaseSteps.hasPending();
  }

  /** Does everything now; nothing else uses the database. */
  void runAlone() {
    run(true);
  }

  /** Does everything in a thread of its own. */
  void start() {
    Thread thread =
        new Thread(
            () -> {
              try {
                run(false);
              } catch (DatabaseClosedException e) {
                LOG.info(
                    "Upkeep ends because the database is closed, and goes on when it is opened.");
              } catch (RuntimeException e) {
                failure = e;
                LOG.error("Upkeep failed, and is tried again when the database is opened.", e);
              }
            },
            "quarry-upkeep");
    thread.setDaemon(true);
    worker = thread;
    thread.start();
  }

  private synchronized void run(boolean alone) {
    upkeep.migrateDocuments();
    upkeep.buildIndexes(alone);
    upkeep.settleDuplicates();
    databaseSteps.runPending();
    upkeep.drop();
  }

  synchronized List<DuplicateGroup> duplicates() {
    return upkeep.duplicates();
  }

  synchronized List<DuplicateGroup> settleDuplicates() {
    upkeep.settleDuplicates();
    return upkeep.duplicates();
  }

  synchronized void upgradeAll() {
    upkeep.upgradeAll();
  }

  synchronized RepairReport repair() {
    return upkeep.repair();
  }

  synchronized List<Violation> validate() {
    return upkeep.validate();
  }

  synchronized void run(String dateVersion, Map<String, String> arguments) {
    databaseSteps.run(dateVersion, arguments);
  }

  void await() throws InterruptedException {
    Thread thread = worker;
    if (thread != null) {
      thread.join();
    }
    RuntimeException failed = failure;
    if (failed != null) {
      throw failed;
    }
  }

  /** Lets the work end at its next batch, and waits for that. */
  void stop() {
    upkeep.cancel();
    Thread thread = worker;
    if (thread == null) {
      return;
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
