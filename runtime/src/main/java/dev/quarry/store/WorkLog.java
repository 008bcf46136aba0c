package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Migrations;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.WorkProgress;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the database remembers of a long piece of work: the states of the migrations that it does,
 * if any, and what happened in the history. Thread-safe.
 */
public final class WorkLog {
  private final Engine engine;
  private final Catalog catalog;
  private final String table;
  private final String subject;
  private final List<MigrationRecord> migrations;

  /**
   * Prepares it.
   *
   * @param engine the database's engine
   * @param catalog its catalog
   * @param table the table's name
   * @param subject what of the table
   * @param migrations those that are done, as running
   */
  public WorkLog(
      Engine engine,
      Catalog catalog,
      String table,
      String subject,
      List<MigrationRecord> migrations) {
    this.engine = engine;
    this.catalog = catalog;
    this.table = table;
    this.subject = subject;
    this.migrations = List.copyOf(migrations);
  }

  /** The work begins. */
  public void begin() {
    update(UnaryOperator.identity());
  }

  /**
   * The work begins to wait, or goes on.
   *
   * @param pause which
   * @param progress how far it is
   */
  public void pause(WorkMonitor.Pause pause, WorkProgress progress) {
    if (pause == WorkMonitor.Pause.PAUSED) {
      paused(pause.name(), progress);
    } else {
      update(UnaryOperator.identity());
      note(pause.name(), progress.toString());
    }
  }

  /**
   * The work was cancelled, and may go on later.
   *
   * @param progress how far it is
   */
  public void cancelled(WorkProgress progress) {
    paused("CANCELLED", progress);
  }

  private void paused(String event, WorkProgress progress) {
    update(each -> each.paused(progress.processed(), progress.failures()));
    note(event, progress.toString());
  }

  /**
   * The migrations could not be done.
   *
   * @param progress how far they are
   * @param reason why
   */
  public void failed(WorkProgress progress, String reason) {
    update(
        each ->
            each.paused(progress.processed(), progress.failures())
                .failed(MigrationState.FAILED, reason));
    if (!migrations.isEmpty()) {
      note("MIGRATION_FAILED", reason);
    }
  }

  /**
   * The migrations are done; says so in the transaction that ends the work.
   *
   * @param transaction the transaction
   * @param processed how many documents they have been through
   * @param failures how many they could not do
   */
  public void done(EngineTransaction transaction, long processed, long failures) {
    migrations.forEach(each -> Migrations.put(transaction, each.done(processed, failures)));
  }

  /**
   * Adds to the history.
   *
   * @param event what happened
   * @param detail a sentence for people
   */
  public void note(String event, String detail) {
    catalog.note(event, table, subject, detail);
  }

  private void update(UnaryOperator<MigrationRecord> change) {
    if (migrations.isEmpty()) {
      return;
    }
    try (EngineTransaction transaction = engine.begin()) {
      migrations.forEach(each -> Migrations.put(transaction, change.apply(each)));
      transaction.commit(Durability.SYNC);
    }
  }
}
