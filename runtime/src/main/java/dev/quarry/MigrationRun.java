package dev.quarry;

import dev.quarry.catalog.Migrations;
import dev.quarry.catalog.Progress;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.MigrationContext;
import dev.quarry.migration.RawTable;
import dev.quarry.store.RawDocuments;
import dev.quarry.store.Store;
import dev.quarry.store.StoreTransaction;
import dev.quarry.table.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a migration that has the whole database in hand. For one thread. */
final class MigrationRun implements MigrationContext {
  private final Store store;
  private final DatabaseMigration migration;
  private final Map<String, String> arguments;
  private final EvolutionListener listener;
  private final MigrationSession session;
  private final boolean again;
  private final List<String> loops = new ArrayList<>();
  private long processed;
  private long failures;

  MigrationRun(
      Store store,
      DatabaseMigration migration,
      Map<String, String> arguments,
      EvolutionListener listener,
      boolean again) {
    this.again = again;
    this.store = store;
    this.migration = migration;
    this.arguments = Map.copyOf(arguments);
    this.listener = listener;
    this.session = new MigrationSession(store);
  }

  /**
   * Runs the step to its end.
   *
   * @return how many documents its loops have been through
   */
  long run(MigrationRecord running) throws Exception {
    listener.started(report(0, 0));
    try {
      begin();
      migration.step().run(this);
      for (String loop : loops) {
        Progress.forget(session.transaction().engine(), loop);
      }
      Migrations.put(session.transaction().engine(), running.done(processed, failures));
      commit();
      listener.finished(report(processed, processed));
      return processed;
    } catch (Exception e) {
      listener.failed(report(processed, processed), e);
      throw e;
    } finally {
      end();
    }
  }

  /** Commits what was written and goes on in another transaction. */
  void next() {
    commit();
    begin();
  }

  /** Throws away what was written and goes on in another transaction. */
  void again() {
    end();
    begin();
  }

  private void begin() {
    session.use(store.begin());
  }

  private void commit() {
    store.commit(session.transaction());
    session.use(null);
  }

  private void end() {
    session.close();
  }

  StoreTransaction transaction() {
    return session.transaction();
  }

  /** Names a loop, so that it is found again in another run. */
  String loop(String table) {
    String name =
        "migration " + migration.dateVersion() + " loop " + loops.size() + " over " + table;
    loops.add(name);
    return name;
  }

  DatabaseMigration migration() {
    return migration;
  }

  void count(long documents, long failed) {
    processed += documents;
    failures += failed;
    listener.progressed(report(processed, 0));
  }

  private WorkProgress report(long done, long total) {
    return new WorkProgress(
        PlanStep.Kind.MIGRATE,
        "(all)",
        migration.dateVersion().toString(),
        done,
        total,
        failures,
        0,
        Optional.empty());
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
    return new MigrationTable(
        this, RawDocuments.of(store, table, again ? "" : migration.dateVersion().toString()));
  }

  @Override
  public void progress(long done, long total) {
    listener.progressed(report(done, total));
  }
}
