package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.FormerTable;
import dev.quarry.engine.Engine;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.Violation;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.IndexState;
import dev.quarry.verify.RepairReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Does what the catalog says is still to be done to stored documents, whether it was planned just
 * now or an earlier process was cut off in the middle of it. For one thread at a time.
 */
public final class Upkeep {
  private final Engine engine;
  private final Catalog catalog;
  private final Store store;
  private final DatabaseSchema schema;
  private final AtomicBoolean closing = new AtomicBoolean();

  /**
   * Makes one for a store.
   *
   * @param store the store
   * @param schema its schema
   */
  public Upkeep(Store store, DatabaseSchema schema) {
    this.schema = schema;
    this.engine = store.engine();
    this.catalog = store.catalog();
    this.store = store;
  }

  /**
   * Moves the documents of tables whose keys change, as far as all of their migrations come before
   * another one.
   *
   * @param dateVersion the other one
   * @throws dev.quarry.error.MigrationFailedException if one cannot be done
   */
  public void moveDocumentsBefore(String dateVersion) {
    forEachMove(
        (table, former) -> {
          TableMigration migration = migration(table);
          if (migration.isBefore(dateVersion)) {
            migration.rekey(former.table());
          }
        });
  }

  private TableMigration migration(TableStore<?, ?> table) {
    return new TableMigration(store, table, closing::get);
  }

  private void forEachMove(BiConsumer<TableStore<?, ?>, FormerTable> action) {
    for (FormerTable former : catalog.formerTables()) {
      for (TableStore<?, ?> table : store.tables()) {
        if (!former.emptied() && table.keys().number() == former.successor()) {
          action.accept(table, former);
        }
      }
    }
  }

  /**
   * Brings the documents of every table through the migrations that they have not been through,
   * first those whose keys change with it.
   *
   * @throws dev.quarry.error.MigrationFailedException if one cannot be done
   */
  public void migrateDocuments() {
    forEachMove((table, former) -> migration(table).rekey(former.table()));
    for (TableStore<?, ?> table : store.tables()) {
      migration(table).run();
      migration(table).goOnAgain();
    }
  }

  /**
   * Has a migration of documents run anew.
   *
   * @param dateVersion which one
   * @param arguments what is given to the run
   * @param now whether it runs at once, or when the database is opened
   * @throws IllegalStateException if documents of today are not what it begins with
   */
  public void again(String dateVersion, Map<String, String> arguments, boolean now) {
    for (TableStore<?, ?> table : store.tables()) {
      boolean isIts =
          store.settings().stepsOf(table.schema()).stream()
              .anyMatch(step -> step.dateVersion().equals(dateVersion));
      if (isIts) {
        migration(table).again(dateVersion, arguments, now);
        return;
      }
    }
    throw new IllegalStateException(
        "The schema does not list the table of migration %s. List it.".formatted(dateVersion));
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
      migration(table).upgrade();
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

  /**
   * Builds the indexes of those tables whose documents are known to fit though they have not been
   * through their migrations.
   *
   * @param alone whether nothing else uses the database meanwhile
   */
  public void buildCheckedIndexes(boolean alone) {
    for (TableStore<?, ?> table : store.tables()) {
      BitSet indexes = building(table);
      if (!indexes.isEmpty() && migration(table).isChecked() && !isMoving(table)) {
        build(table, indexes, alone);
      }
    }
  }

  private boolean isMoving(TableStore<?, ?> table) {
    return catalog.formerTables().stream()
        .anyMatch(
            former ->
                former.successor() == table.keys().number() && store.count(former.table()) > 0);
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
    DocumentWalk walk = build.walk();
    WorkTerms terms = store.settings().terms();
    String name = table.schema().name();
    WorkLog log = new WorkLog(engine, catalog, name, build.names(), List.of());
    WorkMonitor monitor =
        new WorkMonitor(
            terms,
            closing::get,
            new WorkMonitor.Subject(
                PlanStep.Kind.BUILD_INDEX,
                name,
                build.names(),
                walk.processed(),
                0,
                store.count(table)),
            log::pause);
    try {
      build.run(walk, monitor, alone, terms.threads());
      monitor.finish();
    } catch (RuntimeException e) {
      monitor.failed(e);
      if (e instanceof WorkCancelledException) {
        log.cancelled(monitor.progress());
      }
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

  /** Has running work end at its next batch, for good. Safe to call from any thread. */
  public void close() {
    closing.set(true);
  }

  /**
   * Whether {@link #close} was called.
   *
   * @return whether it was
   */
  public boolean isClosing() {
    return closing.get();
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
