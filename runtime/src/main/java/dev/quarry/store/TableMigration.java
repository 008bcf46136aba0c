package dev.quarry.store;

import dev.quarry.catalog.Migrations;
import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.PlanStep;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Brings the documents of one table through all migrations that they have not been through, each
 * document through all of them at once.
 */
final class TableMigration {
  private final Store store;
  private final TableStore<?, ?> table;
  private final EvolutionListener listener;
  private final BooleanSupplier cancelled;
  private final List<TableStep> steps;

  TableMigration(
      Store store, TableStore<?, ?> table, EvolutionListener listener, BooleanSupplier cancelled) {
    this.store = store;
    this.table = table;
    this.listener = listener;
    this.cancelled = cancelled;
    this.steps = store.settings().stepsOf(table.schema());
  }

  void run() {
    List<MigrationRecord> pending = pending();
    if (!pending.isEmpty()) {
      rewrite(pending, PlanStep.Kind.MIGRATE, names(pending));
    }
  }

  /** Whether all that its documents have not been through comes before another migration. */
  boolean isBefore(String dateVersion) {
    return pending().stream()
        .allMatch(each -> DateVersion.compare(each.outline().dateVersion(), dateVersion) < 0);
  }

  /** Whether no document can fail: it was found out beforehand. */
  boolean isChecked() {
    List<MigrationRecord> pending = pending();
    return pending.isEmpty() || policy(pending) == FailurePolicy.STOP;
  }

  void upgrade() {
    rewrite(List.of(), PlanStep.Kind.UPGRADE, "");
  }

  private void rewrite(List<MigrationRecord> pending, PlanStep.Kind kind, String subject) {
    DocumentRewrite<?> rewrite =
        new DocumentRewrite<>(store.engine(), table, policy(pending), 0, subject);
    WorkMonitor monitor = monitor(kind, subject, rewrite.before(), store.count(table));
    guarded(
        pending,
        monitor,
        () ->
            rewrite.run(
                monitor,
                transaction ->
                    pending.forEach(
                        each ->
                            Migrations.put(
                                transaction, each.done(monitor.processed(), monitor.failures())))));
  }

  /** Moves the documents from where their former keys put them. */
  void rekey(StoredTable source) {
    List<MigrationRecord> pending = pending();
    WorkMonitor monitor =
        monitor(PlanStep.Kind.MIGRATE, names(pending), store.count(table), store.count(source));
    Rekeying<?> rekeying = new Rekeying<>(store, table, source, policy(pending));
    guarded(
        pending,
        monitor,
        () -> {
          rekeying.run(monitor);
          update(pending, each -> each.done(monitor.processed(), monitor.failures()));
        });
  }

  private WorkMonitor monitor(PlanStep.Kind kind, String subject, long before, long total) {
    return new WorkMonitor(
        listener, cancelled, kind, table.schema().name(), subject, before, total);
  }

  private void guarded(List<MigrationRecord> pending, WorkMonitor monitor, Runnable work) {
    update(pending, UnaryOperator.identity());
    try {
      work.run();
      monitor.finish();
    } catch (DatabaseClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      monitor.failed(e);
      String reason = String.valueOf(e.getMessage());
      update(pending, each -> each.failed(MigrationState.FAILED, reason));
      throw new MigrationFailedException(table.schema().name(), names(pending), reason, e);
    }
    if (!pending.isEmpty()) {
      store
          .catalog()
          .note(
              "MIGRATED",
              table.schema().name(),
              names(pending),
              monitor.processed() + " documents, " + monitor.failures() + " failures");
    }
  }

  private void update(List<MigrationRecord> pending, UnaryOperator<MigrationRecord> change) {
    if (pending.isEmpty()) {
      return;
    }
    try (EngineTransaction transaction = store.engine().begin()) {
      pending.forEach(each -> Migrations.put(transaction, change.apply(each)));
      transaction.commit(Durability.SYNC);
    }
  }

  /** Those of the table's migrations that are remembered as not done, as running. */
  private List<MigrationRecord> pending() {
    try (EngineTransaction reads = store.snapshot()) {
      Map<String, MigrationRecord> known = Migrations.read(reads);
      return steps.stream()
          .map(step -> known.get(step.dateVersion()))
          .filter(each -> each != null && !each.isDone())
          .map(MigrationRecord::running)
          .toList();
    }
  }

  private static String names(List<MigrationRecord> pending) {
    return String.join(", ", pending.stream().map(each -> each.outline().dateVersion()).toList());
  }

  /** The strictest policy of those that are to run. */
  private FailurePolicy policy(List<MigrationRecord> pending) {
    List<String> versions = pending.stream().map(each -> each.outline().dateVersion()).toList();
    return steps.stream()
        .filter(step -> versions.contains(step.dateVersion()))
        .map(TableStep::policy)
        .min(FailurePolicy::compareTo)
        .orElse(FailurePolicy.STOP);
  }
}
