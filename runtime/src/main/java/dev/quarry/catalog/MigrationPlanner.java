package dev.quarry.catalog;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.PlanStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the migrations of the program with those that the database remembers. */
final class MigrationPlanner {
  private final CatalogState stored;
  private final List<MigrationOutline> migrations;
  private final Map<String, MigrationRecord> known;
  private final BaselineCheck baseline;
  private final EngineTransaction reads;
  private final List<PlanStep> steps = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final List<MigrationRecord> records = new ArrayList<>();

  /** The stored tables whose documents the migrations are for, by date version. */
  private final Map<String, StoredTable> tables = new HashMap<>();

  MigrationPlanner(
      CatalogState stored,
      List<MigrationOutline> migrations,
      Map<String, MigrationRecord> known,
      BaselineCheck baseline,
      EngineTransaction reads) {
    this.stored = stored;
    this.migrations = migrations;
    this.known = known;
    this.baseline = baseline;
    this.reads = reads;
  }

  List<PlanStep> steps() {
    return steps;
  }

  List<String> refusals() {
    return refusals;
  }

  /** What is to be remembered of migrations that are new. */
  List<MigrationRecord> records() {
    return records;
  }

  /** Says which stored table some migrations are for, whatever name they call it by. */
  void of(StoredTable table, List<MigrationOutline> its) {
    its.forEach(migration -> tables.put(migration.dateVersion(), table));
  }

  void plan() {
    for (MigrationOutline migration : migrations) {
      MigrationRecord remembered = known.get(migration.dateVersion());
      if (remembered == null) {
        add(migration);
      } else if (!remembered.outline().table().equals(migration.table())) {
        refusals.add(
            "migration %s was of %s and is now of %s; give the new one a date version of its own"
                .formatted(
                    migration.dateVersion(), subject(remembered.outline()), subject(migration)));
      }
    }
    Set<String> present =
        migrations.stream().map(MigrationOutline::dateVersion).collect(Collectors.toSet());
    for (MigrationRecord remembered : known.values()) {
      if (remembered.isBeingUndone()) {
        refusals.add(
            ("migration %s of %s is half undone (state %s); call Evolution.rollBack again, or"
                    + " restore a checkpoint")
                .formatted(
                    remembered.outline().dateVersion(),
                    subject(remembered.outline()),
                    remembered.state()));
      } else if (!present.contains(remembered.outline().dateVersion()) && isNeeded(remembered)) {
        refuseMissing(remembered);
      }
    }
  }

  private void refuseMissing(MigrationRecord remembered) {
    if (baseline.gaveUp(remembered.outline())) {
      baseline.addNeeded(remembered);
      return;
    }
    refusals.add(
        ("migration %s of %s is no longer in the program, but stored documents have not been"
                + " through it (state %s); put it back")
            .formatted(
                remembered.outline().dateVersion(),
                subject(remembered.outline()),
                remembered.state()));
  }

  private static String subject(MigrationOutline migration) {
    return migration.isOfDocuments() ? "table " + migration.table() : "the whole database";
  }

  private void add(MigrationOutline migration) {
    if (stored.tables().isEmpty()) {
      records.add(MigrationRecord.unneeded(migration));
      return;
    }
    StoredTable table = tables.get(migration.dateVersion());
    if (migration.isOfDocuments() && table == null) {
      records.add(MigrationRecord.unneeded(migration));
      return;
    }
    String passed = table == null ? "" : table.newestShape().version();
    if (DateVersion.compare(migration.dateVersion(), passed) <= 0) {
      refusals.add(
          "migration %s of table %s comes before %s, which stored documents have been through; give it a later date version"
              .formatted(migration.dateVersion(), migration.table(), passed));
      return;
    }
    records.add(MigrationRecord.pending(migration));
    if (!migration.isOfDocuments()) {
      steps.add(
          new PlanStep(
              PlanStep.Kind.MIGRATE, "(all)", migration.dateVersion(), migration.description()));
    }
  }

  private boolean isNeeded(MigrationRecord remembered) {
    StoredTable table = stored.tables().get(remembered.outline().table());
    if (remembered.state() == MigrationState.ROLLED_BACK) {
      return false;
    } else if (table == null || !remembered.isDone()) {
      return !remembered.isDone();
    }
    Map<Integer, Long> counts = new DocumentCounts(table).byShape(reads);
    return table.shapes().stream()
        .filter(
            shape -> DateVersion.compare(shape.version(), remembered.outline().dateVersion()) < 0)
        .anyMatch(shape -> counts.getOrDefault(shape.number(), 0L) > 0);
  }
}
