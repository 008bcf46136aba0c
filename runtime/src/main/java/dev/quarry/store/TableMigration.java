package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Migrations;
import dev.quarry.catalog.Progress;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.WorkProgress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Brings the documents of one table through all migrations that they have not been through, each
 * document through all of them at once.
 */
final class TableMigration {
  private final Store store;
  private final TableStore<?, ?> table;
  private final BooleanSupplier closing;
  private final List<TableStep> steps;

  TableMigration(Store store, TableStore<?, ?> table, BooleanSupplier closing) {
    this.store = store;
    this.table = table;
    this.closing = closing;
    this.steps = store.settings().stepsOf(table.schema());
  }

  void run() {
    List<MigrationRecord> pending = pending();
    if (!pending.isEmpty()) {
      rewrite(pending, PlanStep.Kind.MIGRATE);
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

  /**
   * Has a migration run anew on all documents.
   *
   * @param given what is given to the run
   * @param now whether it runs at once, or when the database is opened
   */
  void again(String dateVersion, Map<String, String> given, boolean now) {
    StoredTable stored = store.catalog().table(table.schema().name());
    DocumentRerun.requireRepeatable(stored, dateVersion);
    MigrationRecord record = known(dateVersion);
    boolean isUnderWay = !record.isDone();
    if (isUnderWay && !isRerun(record)) {
      throw new IllegalStateException(
          "Documents have not been through the migration yet, so it cannot run anew: table %s, migration %s, state %s. Resume it, or open the database again."
              .formatted(stored.name(), dateVersion, record.state()));
    }
    String work = DocumentRerun.work(table, dateVersion);
    try (EngineTransaction transaction = store.engine().begin()) {
      if (!now || !isUnderWay) {
        Progress.forget(transaction, work);
        Progress.BEGIN.write(transaction, work, 0);
      }
      MigrationRecord begun = isUnderWay ? record.with(given) : record.again(given);
      Migrations.put(
          transaction, now ? begun : MigrationRecord.pending(record.outline()).with(given));
      Catalog.note(
          transaction,
          now ? "RUN_AGAIN" : "RESET",
          stored.name(),
          dateVersion,
          given.isEmpty() ? "" : new TreeMap<>(given).toString());
      transaction.commit(Durability.SYNC);
    }
    if (now) {
      rerun(known(dateVersion));
    }
  }

  /** Goes on with migrations that were to run anew; one that failed waits to be run by name. */
  void goOnAgain() {
    for (TableStep step : steps) {
      MigrationRecord record = all().get(step.dateVersion());
      if (record != null && record.goesOn() && isRerun(record)) {
        rerun(record);
      }
    }
  }

  private boolean isRerun(MigrationRecord record) {
    String work = DocumentRerun.work(table, record.outline().dateVersion());
    return !Progress.read(store.engine(), work).isEmpty();
  }

  private void rerun(MigrationRecord record) {
    String version = record.outline().dateVersion();
    List<MigrationRecord> one = List.of(record.running());
    walk(
        one,
        PlanStep.Kind.MIGRATE,
        new DocumentWalk(
            store.engine(),
            DocumentRerun.work(table, version),
            KeyRange.prefix(table.keys().documentPrefix()),
            batch(one)),
        new DocumentRerun<>(store, table, steps(one).get(0), record.arguments()),
        store.count(table));
  }

  private MigrationRecord known(String dateVersion) {
    MigrationRecord record = all().get(dateVersion);
    if (record == null) {
      throw new IllegalArgumentException(
          "The database knows no migration of date version " + dateVersion + ".");
    }
    return record;
  }

  private Map<String, MigrationRecord> all() {
    try (EngineTransaction reads = store.snapshot()) {
      return Migrations.read(reads);
    }
  }

  void upgrade() {
    rewrite(List.of(), PlanStep.Kind.UPGRADE);
  }

  private void rewrite(List<MigrationRecord> pending, PlanStep.Kind kind) {
    String work = "rewrite " + table.keys().number() + " " + names(pending);
    walk(
        pending,
        kind,
        new DocumentWalk(
            store.engine(), work, KeyRange.prefix(table.keys().documentPrefix()), batch(pending)),
        new DocumentRewrite<>(table, policy(pending), work),
        store.count(table));
  }

  /** Moves the documents from where their former keys put them. */
  void rekey(StoredTable source) {
    List<MigrationRecord> pending = pending();
    String work = "move " + source.number() + " " + table.keys().number();
    KeyRange documents =
        KeyRange.prefix(new KeyWriter().varint(source.number()).varint(0).toByteArray());
    walk(
        pending,
        PlanStep.Kind.MIGRATE,
        new DocumentWalk(store.engine(), work, documents, batch(pending)),
        new Rekeying<>(store, table, source, policy(pending), work),
        store.count(table) + store.count(source));
  }

  private void walk(
      List<MigrationRecord> pending,
      PlanStep.Kind kind,
      DocumentWalk walk,
      DocumentWalk.Work work,
      long total) {
    String name = table.schema().name();
    String subject = names(pending);
    WorkLog log = new WorkLog(store.engine(), store.catalog(), name, subject, pending);
    log.begin();
    WorkMonitor monitor =
        new WorkMonitor(
            store.settings().terms(),
            closing,
            new WorkMonitor.Subject(kind, name, subject, walk.processed(), walk.failures(), total),
            log::pause);
    try {
      walk.run(
          monitor,
          store.settings().terms().threads(),
          work,
          transaction -> {
            WorkProgress end = monitor.progress();
            log.done(transaction, end.processed(), end.failures());
          });
      monitor.finish();
    } catch (DatabaseClosedException e) {
      throw e;
    } catch (WorkCancelledException e) {
      monitor.failed(e);
      log.cancelled(monitor.progress());
      throw e;
    } catch (RuntimeException e) {
      monitor.failed(e);
      String reason = String.valueOf(e.getMessage());
      log.failed(monitor.progress(), reason);
      throw new MigrationFailedException(name, subject, reason, e);
    }
    if (!pending.isEmpty()) {
      WorkProgress end = monitor.progress();
      log.note("MIGRATED", end.processed() + " documents, " + end.failures() + " failures");
    }
  }

  /** Those of the table's migrations that are remembered as not done, as running. */
  private List<MigrationRecord> pending() {
    Map<String, MigrationRecord> known = all();
    return steps.stream()
        .map(step -> known.get(step.dateVersion()))
        .filter(each -> each != null && !each.isDone() && !isRerun(each))
        .map(MigrationRecord::running)
        .toList();
  }

  private static String names(List<MigrationRecord> pending) {
    return String.join(", ", pending.stream().map(each -> each.outline().dateVersion()).toList());
  }

  private List<TableStep> steps(List<MigrationRecord> pending) {
    List<String> versions = pending.stream().map(each -> each.outline().dateVersion()).toList();
    return steps.stream().filter(step -> versions.contains(step.dateVersion())).toList();
  }

  /** The strictest policy of those that are to run. */
  private FailurePolicy policy(List<MigrationRecord> pending) {
    return steps(pending).stream()
        .map(TableStep::policy)
        .min(FailurePolicy::compareTo)
        .orElse(FailurePolicy.STOP);
  }

  /** The smallest batch that one of those asks for that are to run; 0 if none does. */
  private int batch(List<MigrationRecord> pending) {
    return steps(pending).stream()
        .mapToInt(TableStep::batch)
        .filter(batch -> batch > 0)
        .min()
        .orElse(0);
  }
}
