package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.FormerTable;
import dev.quarry.engine.Engine;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.Violation;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.IndexState;
import dev.quarry.verify.RepairReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does what the catalog says is still to be done to stored documents, whether it was planned just
 * now or an earlier process was cut off in the middle of it. For one thread at a time.
 */
public final class Upkeep {
  private final Engine engine;
  private final Catalog catalog;
  private final Store store;
  private final DatabaseSchema schema;
  private final EvolutionListener listener;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * Makes one for a store.
   *
   * @param store the store
   * @param schema its schema
   * @param listener is told what is done
   */
  public Upkeep(Store store, DatabaseSchema schema, EvolutionListener listener) {
    this.schema = schema;
    this.engine = store.engine();
    this.catalog = store.catalog();
    this.store = store;
    this.listener = listener;
  }

  /**
   * Brings the documents of every table through the migrations that they have not been through,
   * first those whose keys change with it.
   *
   * @throws dev.quarry.error.MigrationFailedException if one cannot be done
   */
  public void migrateDocuments() {
    for (FormerTable former : catalog.formerTables()) {
      if (former.successor() != 0 && !former.emptied()) {
        for (TableStore<?, ?> table : store.tables()) {
          if (table.keys().number() == former.successor()) {
            new TableMigration(store, table, listener, cancelled::get).rekey(former.table());
          }
        }
      }
    }
    for (TableStore<?, ?> table : store.tables()) {
      new TableMigration(store, table, listener, cancelled::get).run();
    }
  }

  /**
   * Whether documents are on their way from one table number to another.
   *
   * @return whether some are
   */
  public boolean movesDocuments() {
    return catalog.formerTables().stream()
        .anyMatch(former -> former.successor() != 0 && !former.emptied());
  }

  /**
   * Reads all documents to find those that do not fit the schema.
   *
   * @return what does not fit, empty if all does
   */
  public List<Violation> validate() {
    Set<String> names = new HashSet<>();
    schema.tables().forEach(table -> names.add(table.name()));
    return new DocumentCheck(store, schema).run(names);
  }

  /** Writes all documents of older shapes anew in today's. */
  public void upgradeAll() {
    for (TableStore<?, ?> table : store.tables()) {
      new TableMigration(store, table, listener, cancelled::get).upgrade();
    }
  }

  /**
   * Whether an index is not built yet by which references are found.
   *
   * @return whether one is not
   */
  public boolean hasUnbuiltReferences() {
    for (TableStore<?, ?> table : store.tables()) {
      Set<String> building = new HashSet<>();
      building(table).stream()
          .forEach(index -> building.add(table.schema().indexes().get(index).name()));
      if (table.schema().references().stream().anyMatch(each -> building.contains(each.index()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Builds the indexes that are not built yet.
   *
   * @param alone whether nothing else uses the database meanwhile
   */
  public void buildIndexes(boolean alone) {
    for (TableStore<?, ?> table : store.tables()) {
      BitSet indexes = building(table);
      if (!indexes.isEmpty()) {
        build(table, indexes, alone);
      }
    }
  }

  private static BitSet building(TableStore<?, ?> table) {
    BitSet indexes = new BitSet();
    for (int i = 0; i < table.schema().indexes().size(); i++) {
      indexes.set(i, table.states().get(i) == IndexState.BUILDING);
    }
    return indexes;
  }

  private <R> void build(TableStore<R, ?> table, BitSet indexes, boolean alone) {
    IndexBuild<R> build = new IndexBuild<>(engine, catalog, table, indexes);
    WorkMonitor monitor =
        new WorkMonitor(
            listener,
            cancelled::get,
            PlanStep.Kind.BUILD_INDEX,
            table.schema().name(),
            build.names(),
            build.before(),
            store.count(table));
    try {
      build.run(monitor, alone);
      monitor.finish();
    } catch (RuntimeException e) {
      monitor.failed(e);
      throw e;
    }
  }

  /**
   * The documents that share values of unique indexes.
   *
   * @return the groups
   */
  public List<DuplicateGroup> duplicates() {
    List<DuplicateGroup> groups = new ArrayList<>();
    for (TableStore<?, ?> table : store.tables()) {
      for (int i = 0; i < table.schema().indexes().size(); i++) {
        if (table.states().get(i) == IndexState.UNIQUE_PENDING) {
          groups.addAll(new DuplicateCheck<>(engine, catalog, table, i).groups());
        }
      }
    }
    return groups;
  }

  /**
   * Mends what a check finds, without deleting anything.
   *
   * @return what was done, and what is left
   * @throws dev.quarry.error.EngineException if it is beyond repair; nothing has been changed
   */
  public RepairReport repair() {
    return new DatabaseRepair(store, this).run();
  }

  /** Has running work end at its next batch. Safe to call from any thread. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Looks again at unique indexes whose documents shared values. */
  public void settleDuplicates() {
    for (TableStore<?, ?> table : store.tables()) {
      for (int i = 0; i < table.schema().indexes().size(); i++) {
        if (table.states().get(i) == IndexState.UNIQUE_PENDING) {
          new DuplicateCheck<>(engine, catalog, table, i).settle();
        }
      }
    }
  }

  /** Removes what is left of indexes and tables that were given up. */
  public void drop() {
    RangeDrop drop = new RangeDrop(catalog);
    drop.indexes();
    drop.tables();
  }
}
