package dev.quarry;

import dev.quarry.catalog.Progress;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.DatabaseStep;
import dev.quarry.migration.MigrationContext;
import dev.quarry.migration.OnFailure;
import dev.quarry.migration.RawTable;
import dev.quarry.store.RawDocuments;
import dev.quarry.store.Store;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.WorkMonitor;
import dev.quarry.table.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One run of a step that has the whole database in hand. For one thread. */
final class MigrationRun implements MigrationContext {
  private final Store store;
  private final DatabaseMigration migration;
  private final boolean isUndoing;
  private final String name;
  private final Map<String, String> arguments;
  private final WorkMonitor monitor;
  private final MigrationSession session;
  private final String form;
  private final List<String> loops = new ArrayList<>();

  /**
   * Prepares a run.
   *
   * @param isUndoing whether the migration is undone
   * @param form the migration before which its raw documents are seen as they were; empty for those
   *     of today
   * @param monitor is told how far it is, and holds it up
   */
  MigrationRun(
      Store store,
      DatabaseMigration migration,
      boolean isUndoing,
      Map<String, String> arguments,
      String form,
      WorkMonitor monitor) {
    this.form = form;
    this.store = store;
    this.migration = migration;
    this.isUndoing = isUndoing;
    this.name = loops(migration, isUndoing);
    this.arguments = arguments;
    this.monitor = monitor;
    this.session = new MigrationSession(store);
  }

  /**
   * Runs the step to its end.
   *
   * @param last what is written together with the end of it
   */
  void run(Consumer<StoreTransaction> last) throws Exception {
    try {
      monitor.pass();
      begin();
      step().run(this);
      for (String loop : loops) {
        Progress.forget(transaction().engine(), loop);
      }
      last.accept(transaction());
      commit();
    } finally {
      session.close();
    }
  }

  /** What the names of a migration's loops begin with. */
  static String loops(DatabaseMigration migration, boolean isUndoing) {
    return (isUndoing ? "rollback " : "migration ") + migration.dateVersion() + " loop ";
  }

  private DatabaseStep step() {
    return isUndoing ? migration.rollback().orElseThrow() : migration.step();
  }

  /** Counts documents of a loop that an earlier run has been through. */
  void skip(Progress done) {
    monitor.skip(done.processed(), done.failures());
  }

  /** Commits what was written for some documents and goes on in another transaction. */
  void next(long documents, long failures) {
    commit();
    monitor.add(documents, failures);
    monitor.pass();
    begin();
  }

  /** Throws away what was written and goes on in another transaction. */
  void again() {
    session.close();
    begin();
  }

  private void begin() {
    session.use(store.begin());
  }

  private void commit() {
    store.commit(session.transaction());
    session.close();
  }

  StoreTransaction transaction() {
    return session.transaction();
  }

  /** Names a loop, so that it is found again in another run. */
  String loop(String table) {
    String loop = name + loops.size() + " over " + table;
    loops.add(loop);
    return loop;
  }

  /** How many documents are committed together, or 0 for as many as suit the limits. */
  int batch() {
    return migration.batch();
  }

  /** What becomes of a document that it cannot do; nothing is put aside to undo something. */
  OnFailure onFailure() {
    return isUndoing ? OnFailure.STOP : migration.onFailure();
  }

  @Override
  public MigrationOutline outline() {
    return migration.outline();
  }

  @Override
  public Map<String, String> arguments() {
    return arguments;
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public RawTable raw(String table) {
    return new MigrationTable(this, RawDocuments.of(store, table, form, isUndoing));
  }

  @Override
  public void progress(long done, long total) {
    monitor.set(done, total);
    monitor.pass();
  }
}
