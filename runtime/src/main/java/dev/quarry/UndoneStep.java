package dev.quarry;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Migrations;
import dev.quarry.catalog.Progress;
import dev.quarry.catalog.SchemaPlanner;
import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.DocumentRollback;
import dev.quarry.store.Store;
import dev.quarry.store.StoreSettings;
import dev.quarry.store.WorkLog;
import dev.quarry.store.WorkMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Undoes one migration, or several of one table that were done at once. */
final class UndoneStep {
  private static final String ALL = "(all)";

  private final Engine engine;
  private final Catalog catalog;
  private final DatabaseSchema schema;
  private final StoreSettings settings;

  UndoneStep(Engine engine, Catalog catalog, DatabaseSchema schema, StoreSettings settings) {
    this.engine = engine;
    this.catalog = catalog;
    this.schema = schema;
    this.settings = settings;
  }

  /** What was found to be possible and is still to be done. */
  interface Prepared {
    void run() throws Exception;
  }

  /**
   * Finds out whether migrations can be undone.
   *
   * @param records what is remembered of them, the last one first
   * @param migrations the migrations, in the same order; each has a rollback
   */
  Prepared prepare(List<MigrationRecord> records, List<Migration> migrations) {
    if (migrations.get(0) instanceof DatabaseMigration database) {
      return () -> run(records.get(0), database);
    }
    DocumentRollback rollback =
        new DocumentRollback(
            engine,
            catalog,
            table(records.get(0)),
            records,
            document -> undo(document, migrations));
    List<Violation> violations = rollback.check();
    if (!violations.isEmpty()) {
      throw new SchemaViolationException(violations);
    }
    return () -> rollback.run(settings.terms());
  }

  private static ObjectNode undo(ObjectNode document, List<Migration> migrations) {
    ObjectNode undone = document;
    for (Migration each : migrations) {
      if (each instanceof DocumentMigration migration) {
        undone =
            MigrationSteps.apply(migration.rollback().orElseThrow(), undone, Map.of(), migration);
      }
    }
    return undone;
  }

  /** The name that a migration's table has today. */
  String table(MigrationRecord record) {
    String name = record.outline().table();
    return schema.tables().stream()
        .filter(table -> table.definition().formerNames().contains(name))
        .<String>map(TableSchema::name)
        .filter(today -> catalog.tables().stream().anyMatch(each -> each.name().equals(today)))
        .findFirst()
        .orElse(name);
  }

  private void run(MigrationRecord record, DatabaseMigration migration) throws Exception {
    String name = migration.dateVersion().toString();
    try (EngineTransaction transaction = engine.begin()) {
      Migrations.put(transaction, record.in(MigrationState.ROLLING_BACK));
      Progress.forgetAll(transaction, MigrationRun.loops(migration, false));
      transaction.commit(Durability.SYNC);
    }
    Store store = new Store(engine, catalog, known(), settings);
    WorkLog log = new WorkLog(engine, catalog, ALL, name, List.of());
    WorkMonitor monitor =
        new WorkMonitor(
            settings.terms(),
            () -> false,
            new WorkMonitor.Subject(PlanStep.Kind.ROLL_BACK, ALL, name, 0, 0, 0),
            log::pause);
    try {
      new MigrationRun(store, migration, true, Map.of(), "", monitor)
          .run(
              transaction ->
                  Migrations.put(transaction.engine(), record.in(MigrationState.ROLLED_BACK)));
      monitor.finish();
    } catch (Exception e) {
      monitor.failed(e);
      throw e;
    }
    log.note("ROLLED_BACK", monitor.progress().processed() + " documents");
  }

  /** The tables that are as the schema has them, and so is all that they refer to. */
  private DatabaseSchema known() {
    List<TableSchema<?, ?>> tables = new ArrayList<>();
    for (TableSchema<?, ?> table : schema.tables()) {
      for (StoredTable stored : catalog.tables()) {
        if (stored.name().equals(table.name()) && SchemaPlanner.fits(stored, table.definition())) {
          tables.add(table);
        }
      }
    }
    while (tables.removeIf(table -> !refersOnlyTo(table, tables))) {
      // those that referred to what is gone now go too
    }
    return DatabaseSchema.of(schema.name(), tables.toArray(TableSchema<?, ?>[]::new));
  }

  private static boolean refersOnlyTo(TableSchema<?, ?> table, List<TableSchema<?, ?>> tables) {
    return table.references().stream()
        .map(ReferenceSchema::table)
        .allMatch(name -> tables.stream().anyMatch(each -> each.name().equals(name)));
  }
}
