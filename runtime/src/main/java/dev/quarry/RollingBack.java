package dev.quarry;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Migrations;
import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.Backup;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.store.WorkGate;
import dev.quarry.store.WorkTerms;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Undoes migrations, so that the program before them can go on. Nothing else uses the database. */
final class RollingBack {
  private final Engine engine;
  private final OpenOptions options;
  private final Catalog catalog;
  private final Map<String, Migration> migrations = new LinkedHashMap<>();
  private final UndoneStep undoing;
  private boolean backedUp;

  RollingBack(
      Engine engine, OpenOptions options, DatabaseSchema schema, List<Migration> migrations) {
    this.engine = engine;
    this.options = options;
    this.catalog = Catalog.read(engine);
    migrations.forEach(each -> this.migrations.put(each.dateVersion().toString(), each));
    WorkControl control = options.control();
    WorkTerms terms =
        new WorkTerms(
            options.listener(),
            control == null ? new WorkGate() : control.gate(),
            options.workThreads());
    this.undoing =
        new UndoneStep(engine, catalog, schema, SchemaOpening.settings(options, terms, migrations));
  }

  /** Undoes one. */
  void one(String dateVersion) {
    List<MigrationRecord> done = done();
    MigrationRecord wanted = wanted(done, dateVersion);
    MigrationRecord last = done.get(0);
    if (!wanted.outline().isOfDocuments() && !wanted.equals(last)) {
      throw new IllegalStateException(
          "Other migrations were done after this one: migration %s, last one %s. Undo them too, with rollBackThrough."
              .formatted(dateVersion, last.outline().dateVersion()));
    }
    for (MigrationRecord earlier : done.subList(done.indexOf(wanted) + 1, done.size())) {
      if (wereOne(wanted, earlier)) {
        throw new IllegalStateException(
            "Documents went through this migration and an earlier one at once: migration %s, earlier one %s. Undo both, with rollBackThrough."
                .formatted(dateVersion, earlier.outline().dateVersion()));
      }
    }
    undo(List.of(wanted));
  }

  /** Undoes one and all that were done after it, the last one first. */
  void through(String dateVersion) {
    List<MigrationRecord> done = done();
    MigrationRecord wanted = wanted(done, dateVersion);
    Deque<MigrationRecord> left = new ArrayDeque<>(done.subList(0, done.indexOf(wanted) + 1));
    left.forEach(this::requireRollback);
    while (!left.isEmpty()) {
      List<MigrationRecord> together = new ArrayList<>(List.of(left.remove()));
      while (!left.isEmpty() && wereOne(together.get(0), left.element())) {
        together.add(left.remove());
      }
      undo(together);
    }
  }

  /** Whether documents went through two migrations at once, so that no shape lies between them. */
  private boolean wereOne(MigrationRecord later, MigrationRecord earlier) {
    return later.outline().isOfDocuments()
        && later.outline().table().equals(earlier.outline().table())
        && catalog.table(undoing.table(later)).shapes().stream()
            .noneMatch(shape -> shape.version().equals(earlier.outline().dateVersion()));
  }

  private MigrationRecord wanted(List<MigrationRecord> done, String dateVersion) {
    if (!migrations.containsKey(dateVersion)) {
      throw new IllegalArgumentException(
          "There is no migration of date version %s; there are %s."
              .formatted(dateVersion, migrations.keySet()));
    }
    MigrationRecord wanted =
        done.stream()
            .filter(each -> each.outline().dateVersion().equals(dateVersion))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Migration %s has not been run here, or is undone already, so there is nothing to undo."
                            .formatted(dateVersion)));
    requireRollback(wanted);
    return wanted;
  }

  private void requireRollback(MigrationRecord record) {
    String version = record.outline().dateVersion();
    Migration migration = migrations.get(version);
    if (migration == null || !migration.hasRollback()) {
      throw new IllegalArgumentException(
          "Migration %s does not say how it is undone. Give it a @Rollback(of = \"%s\")."
              .formatted(version, version));
    }
  }

  /** What was done or begun, the last one first. */
  private List<MigrationRecord> done() {
    try (EngineTransaction reads = engine.snapshot()) {
      List<MigrationRecord> all = new ArrayList<>(Migrations.read(reads).values());
      Collections.reverse(all);
      return all.stream()
          .filter(MigrationRecord::hasBegun)
          .sorted(
              Comparator.comparing((MigrationRecord each) -> each.finished().orElse(Instant.MAX))
                  .reversed())
          .toList();
    }
  }

  private void undo(List<MigrationRecord> records) {
    List<Migration> steps =
        records.stream()
            .map(each -> Objects.requireNonNull(migrations.get(each.outline().dateVersion())))
            .toList();
    UndoneStep.Prepared prepared = undoing.prepare(records, steps);
    backUp();
    try {
      prepared.run();
    } catch (WorkCancelledException e) {
      throw e;
    } catch (Exception e) {
      fail(records, e);
      String table = records.get(0).outline().table();
      throw new MigrationFailedException(
          table.isEmpty() ? "(all)" : table,
          records.get(0).outline().dateVersion(),
          "it could not be undone: " + e.getMessage(),
          e);
    }
  }

  private void backUp() {
    if (options.backup() != Backup.NEVER && !backedUp) {
      backedUp = true;
      engine
          .capability(Checkpoints.class)
          .ifPresent(
              checkpoints ->
                  checkpoints.checkpoint(
                      checkpoints
                          .checkpointDirectory()
                          .resolve(SchemaOpening.stamp(Instant.now()))));
    }
  }

  /** Remembers that it failed, beside what may have failed before. */
  private void fail(List<MigrationRecord> records, Exception cause) {
    String reason = String.valueOf(cause.getMessage());
    try (EngineTransaction transaction = engine.begin()) {
      for (MigrationRecord each : records) {
        Migrations.put(transaction, each.failed(MigrationState.ROLLBACK_FAILED, reason));
        Catalog.note(
            transaction,
            "ROLLBACK_FAILED",
            each.outline().table(),
            each.outline().dateVersion(),
            reason);
      }
      transaction.commit(Durability.SYNC);
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }
}
