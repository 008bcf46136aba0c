package dev.quarry;

import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.store.Store;
import dev.quarry.store.Upkeep;
import dev.quarry.store.WorkGate;
import dev.quarry.verify.RepairReport;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The upkeep of a store, in the thread that opens it or in one of its own. Thread-safe. */
final class BackgroundUpkeep {
  private static final Logger LOG = LoggerFactory.getLogger("dev.quarry.evolution");

  private final WorkGate gate;
  private final Upkeep upkeep;
  private final DatabaseSteps databaseSteps;

  /** Guards the two fields below, and is never held for long. */
  private final Object state = new Object();

  private @Nullable Thread worker;
  private @Nullable RuntimeException failure;

  BackgroundUpkeep(Store store, DatabaseSchema schema, List<Migration> migrations) {
    gate = store.settings().terms().gate();
    upkeep = new Upkeep(store, schema);
    databaseSteps = new DatabaseSteps(store, migrations, upkeep::isClosing);
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
    synchronized (state) {
      failure = null;
      Thread thread = new Thread(this::work, "quarry-upkeep");
      thread.setDaemon(true);
      worker = thread;
      thread.start();
    }
  }

  private void work() {
    try {
      run(false);
      end(null);
    } catch (DatabaseClosedException e) {
      LOG.info("Upkeep ends because the database is closed, and goes on when it is opened.");
      end(null);
    } catch (RuntimeException e) {
      end(e);
    }
  }

  private void end(@Nullable RuntimeException cause) {
    synchronized (state) {
      worker = null;
      failure = cause;
      state.notifyAll();
      if (cause instanceof WorkCancelledException) {
        LOG.info("Upkeep was cancelled, and goes on when it is resumed.");
        if (gate.state() != WorkGate.State.CANCELLED) { // it was resumed in this moment
          start();
        }
      } else if (cause != null) {
        LOG.error("Upkeep failed, and is tried again when the database is opened.", cause);
      }
    }
  }

  private synchronized void run(boolean alone) {
    // First those that may ask for what documents have of old, then what makes all of them new.
    databaseSteps.runPending(
        dateVersion -> {
          upkeep.moveDocumentsBefore(dateVersion);
          upkeep.buildCheckedIndexes(alone);
        });
    upkeep.migrateDocuments();
    upkeep.buildIndexes(alone);
    upkeep.settleDuplicates();
    upkeep.drop();
  }

  /** Lets work go on; what was cancelled begins again where it was. */
  void resume() {
    synchronized (state) {
      gate.turn(WorkGate.State.OPEN);
      if (worker == null && failure instanceof WorkCancelledException) {
        start();
      }
    }
  }

  List<DuplicateGroup> duplicates() {
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

  List<Violation> validate() {
    return upkeep.validate();
  }

  synchronized void run(Migration migration, Map<String, String> arguments) {
    if (migration instanceof DatabaseMigration database) {
      databaseSteps.run(database, arguments);
    } else {
      upkeep.again(migration.dateVersion().toString(), arguments, true);
    }
  }

  synchronized void reset(Migration migration) {
    if (migration instanceof DatabaseMigration database) {
      databaseSteps.reset(database);
    } else {
      upkeep.again(migration.dateVersion().toString(), Map.of(), false);
    }
  }

  void await() throws InterruptedException {
    RuntimeException failed;
    synchronized (state) {
      while (worker != null) {
        state.wait();
      }
      failed = failure;
    }
    if (failed != null) {
      throw failed;
    }
  }

  /** Lets the work end at its next batch, and waits for that. */
  void stop() {
    upkeep.close();
    boolean interrupted = false;
    synchronized (state) {
      while (worker != null) {
        try {
          state.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
