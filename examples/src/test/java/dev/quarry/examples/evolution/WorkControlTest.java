package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.WorkControl;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations and other work that is paused, cancelled, slowed down, and spread over threads. */
class WorkControlTest {
  private static final int DOCUMENTS = 6000;
  private static final List<Migration> SPLIT = List.of(Chain.SPLIT.withBatch(50));

  @TempDir Path directory;

  private final List<Versions.V1.User> users = Chain.users(DOCUMENTS);
  private final WorkControl control = new WorkControl();
  private final OpenOptions background =
      OpenOptions.defaults()
          .withSchemaChange(SchemaChange.IN_BACKGROUND)
          .withControl(control)
          .withWorkThreads(1);

  @BeforeEach
  void store() {
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.users().insertAll(users);
    }
  }

  private Database open(OpenOptions options) {
    return Database.open(directory, options, Versions_V3Database.SCHEMA, SPLIT);
  }

  private static MigrationRecord split(Database database) {
    return database.evolution().status().get(0);
  }

  private static List<String> events(Database database) {
    return database.evolution().history().stream().map(HistoryEntry::event).toList();
  }

  private static List<Long> counts(Database database) {
    return database.schema().tables().get(0).shapes().stream()
        .map(StoredSchema.Shape::documents)
        .toList();
  }

  private static void checkMigrated(Database database, int documents) {
    assertThat(Versions_V3_UserTable.in(database).scan().list())
        .hasSize(documents)
        .allMatch(user -> user.firstName().endsWith("!") && user.lastName().endsWith("!"));
    assertThat(counts(database)).containsExactly(0L, (long) documents);
    assertThat(split(database).state()).isEqualTo(MigrationState.DONE);
    Sound.check(database, Versions_V3Database.SCHEMA);
  }

  /** Waits for what happens in another thread. */
  private static void await(Condition condition) throws Exception {
    for (int i = 0; i < 2000 && !condition.isMet(); i++) {
      Thread.sleep(5);
    }
    assertThat(condition.isMet()).isTrue();
  }

  private interface Condition {
    boolean isMet() throws Exception;
  }

  /** Options that pause the work, or cancel it, once some documents are done. */
  private OpenOptions stoppingAfter(OpenOptions options, long documents, Runnable stop) {
    return options.withListener(
        new EvolutionListener() {
          @Override
          public void started(WorkProgress progress) {
            if (progress.kind() == PlanStep.Kind.MIGRATE && progress.processed() == 0) {
              control.limit(documents * 4);
            }
          }

          @Override
          public void progressed(WorkProgress progress) {
            if (progress.processed() >= documents) {
              control.limit(0);
              stop.run();
            }
          }
        });
  }

  @Test
  void pausedMigration_isNotTakenAsDone_andDocumentsAreReadAndWrittenThroughIt() throws Exception {
    control.pause();
    try (Database database = open(background)) {
      await(() -> split(database).state() == MigrationState.PAUSED);
      Versions_V3_UserTable table = Versions_V3_UserTable.in(database);
      Versions.V3.User first = table.scan().first().orElseThrow();
      assertThat(first.firstName()).isEqualTo("First0!");
      table.patch(first.id(), user -> user.withPlan("pro"));
      table.insert(new Versions.V3.User(Id.next(), "new", "New!", "New!", null, "free"));
      assertThat(counts(database)).containsExactly(DOCUMENTS - 1L, 2L);
      assertThat(database.evolution().progress()).isPresent();

      database.evolution().resume();
      database.evolution().await();
      assertThat(table.get(first.id()).plan()).isEqualTo("pro");
      assertThat(events(database)).containsSubsequence("PAUSED", "RESUMED", "MIGRATED");
      assertThat(database.evolution().progress()).isEmpty();
      checkMigrated(database, DOCUMENTS + 1);
    }
  }

  @Test
  void pausedMigration_closedAndOpenedAgain_goesOn() throws Exception {
    OpenOptions pausing = stoppingAfter(background, 500, control::pause);
    try (Database database = open(pausing)) {
      await(() -> split(database).state() == MigrationState.PAUSED);
      assertThat(split(database).processed()).isBetween(500L, DOCUMENTS - 1L);
    }
    try (Database database = open(OpenOptions.defaults())) {
      assertThat(split(database).processed()).isEqualTo(DOCUMENTS);
      checkMigrated(database, DOCUMENTS);
    }
  }

  @Test
  void cancelledMigration_keepsWhatItDid_andGoesOnWhenResumed() throws Exception {
    try (Database database = open(stoppingAfter(background, 500, control::cancel))) {
      assertThatThrownBy(() -> database.evolution().await())
          .isInstanceOf(WorkCancelledException.class)
          .hasMessageContaining("2024-03-01");
      assertThat(split(database).state()).isEqualTo(MigrationState.PAUSED);
      List<Long> counts = counts(database);
      assertThat(counts.get(1)).isEqualTo(split(database).processed()).isBetween(500L, 5999L);
      assertThatThrownBy(() -> database.evolution().upgradeAll())
          .isInstanceOf(WorkCancelledException.class);
      assertThat(counts(database)).isEqualTo(counts);

      database.evolution().resume();
      database.evolution().await();
      assertThat(events(database)).containsSubsequence("CANCELLED", "MIGRATED");
      checkMigrated(database, DOCUMENTS);
    }
  }

  @Test
  void cancelledOpening_fails_andTheNextOneGoesOn() {
    OpenOptions cancelling =
        stoppingAfter(background.withSchemaChange(SchemaChange.APPLY), 500, control::cancel);
    assertThatThrownBy(() -> open(cancelling)).isInstanceOf(WorkCancelledException.class);
    try (Database database = open(OpenOptions.defaults())) {
      checkMigrated(database, DOCUMENTS);
    }
  }

  @Test
  void pausedOpening_waitsUntilItIsResumed() throws Exception {
    control.pause();
    CompletableFuture<Database> opening =
        CompletableFuture.supplyAsync(() -> open(background.withSchemaChange(SchemaChange.APPLY)));
    Thread.sleep(100);
    assertThat(opening).isNotDone();
    control.resume();
    try (Database database = opening.get()) {
      checkMigrated(database, DOCUMENTS);
    }
  }

  @Test
  void pausedIndexBuild_isNotReadable_untilItIsResumed() throws Exception {
    control.pause();
    try (Versions_V2Database database = Versions_V2Database.open(directory, background)) {
      await(() -> events(database.database()).contains("PAUSED"));
      assertThat(database.database().schema().tables().get(0).indexes())
          .noneMatch(index -> index.state().name().equals("READABLE"));
      database.users().insert(new Versions.V2.User(Id.next(), "new", "New", null, "free"));
      control.resume();
      database.database().evolution().await();
      assertThat(database.users().byName().count()).isEqualTo(DOCUMENTS + 1);
      Sound.check(database.database(), Versions_V2Database.SCHEMA);
    }
  }

  @Test
  void closingWhilePaused_ends() throws Exception {
    control.pause();
    Database database = open(background);
    await(() -> split(database).state() == MigrationState.PAUSED);
    database.close();
    control.resume();
    try (Database again = open(OpenOptions.defaults())) {
      checkMigrated(again, DOCUMENTS);
    }
  }

  @Test
  void limit_letsNoMoreDocumentsPassThanItSays() throws Exception {
    control.limit(1000);
    long begin = System.nanoTime();
    try (Database database = open(background)) {
      await(() -> database.evolution().progress().isPresent() || System.nanoTime() > begin + 1e9);
      long migrated = counts(database).get(1);
      double seconds = (System.nanoTime() - begin) / 1e9;
      assertThat((double) migrated).isLessThanOrEqualTo(1000 * seconds + 125);
      database.evolution().limit(0);
      database.evolution().await();
      checkMigrated(database, DOCUMENTS);
    }
  }

  @Test
  void severalThreads_migrateEachDocumentOnce() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    AtomicInteger steps = new AtomicInteger();
    CountDownLatch met = new CountDownLatch(3);
    Migration watched =
        Migration.ofDocuments(
            "2024-03-01",
            "users",
            "split the name",
            user -> {
              steps.incrementAndGet();
              if (threads.add(Thread.currentThread().getName() + Thread.currentThread().getId())) {
                met.countDown();
              }
              return Chain.split(user);
            });
    OpenOptions four = OpenOptions.defaults().withWorkThreads(4);
    try (Database database =
        Database.open(directory, four, Versions_V3Database.SCHEMA, List.of(watched))) {
      assertThat(threads).hasSizeGreaterThanOrEqualTo(3);
      assertThat(split(database).processed()).isEqualTo(DOCUMENTS);
      assertThat(steps.get()).isEqualTo(2 * DOCUMENTS); // once to try it
      checkMigrated(database, DOCUMENTS);
    }
  }

  @Test
  void severalThreads_cutOff_goOnInTheirRanges_andCountFailuresOnce() {
    Migration picky =
        Migration.ofDocuments(
                "2024-03-01",
                "users",
                "split the name",
                user -> {
                  if (user.get("email").stringValue().startsWith("u0000")) {
                    throw new IllegalArgumentException("a low number");
                  }
                  return Chain.split(user);
                })
            .withOnFailure(OnFailure.QUARANTINE)
            .withBatch(20);
    OpenOptions cancelling =
        stoppingAfter(
            background.withSchemaChange(SchemaChange.APPLY).withWorkThreads(4),
            1000,
            control::cancel);
    assertThatThrownBy(
            () -> Database.open(directory, cancelling, Versions_V3Database.SCHEMA, List.of(picky)))
        .isInstanceOf(WorkCancelledException.class);
    OpenOptions two = OpenOptions.defaults().withWorkThreads(2);
    try (Database database =
        Database.open(directory, two, Versions_V3Database.SCHEMA, List.of(picky))) {
      assertThat(split(database).processed()).isEqualTo(DOCUMENTS);
      assertThat(split(database).failures()).isEqualTo(100);
      assertThat(database.quarantine().list()).hasSize(100);
      checkMigrated(database, DOCUMENTS - 100);
    }
  }

  @Test
  void severalThreads_oneFails_theOthersEnd_andNothingIsLost() {
    AtomicInteger left = new AtomicInteger(DOCUMENTS + DOCUMENTS / 2);
    Migration tiring =
        Migration.ofDocuments(
                "2024-03-01",
                "users",
                "split the name",
                user -> {
                  if (left.decrementAndGet() < 0) {
                    throw new IllegalStateException("tired");
                  }
                  return Chain.split(user);
                })
            .withBatch(50);
    OpenOptions four = OpenOptions.defaults().withWorkThreads(4);
    assertThatThrownBy(
            () -> Database.open(directory, four, Versions_V3Database.SCHEMA, List.of(tiring)))
        .hasMessageContaining("tired");
    try (Database database = open(four)) {
      assertThat(events(database)).contains("MIGRATION_FAILED");
      checkMigrated(database, DOCUMENTS);
    }
  }

  @Test
  void databaseMigration_cancelled_goesOnInItsLoop() {
    AtomicInteger visits = new AtomicInteger();
    DatabaseMigration plans =
        Migration.ofDatabase(
                "2024-05-01",
                "plans of their own",
                context -> {
                  Versions_V5_PlanTable table = Versions_V5_PlanTable.in(context.session());
                  context
                      .raw("users")
                      .forEach(
                          (key, user) -> {
                            if (visits.incrementAndGet() == 2000) {
                              control.cancel();
                            }
                            table.insert(Chain.plan(user.get("email").stringValue()));
                          });
                })
            .withBatch(100);
    List<Migration> all = List.of(Chain.SPLIT, Chain.REKEY, plans);
    OpenOptions controlled = OpenOptions.defaults().withControl(control);
    assertThatThrownBy(() -> Database.open(directory, controlled, Versions_V5Database.SCHEMA, all))
        .isInstanceOf(WorkCancelledException.class);
    control.resume();
    try (Database database =
        Database.open(directory, controlled, Versions_V5Database.SCHEMA, all)) {
      assertThat(visits.get()).isEqualTo(DOCUMENTS);
      assertThat(Versions_V5_PlanTable.in(database).count()).isEqualTo(DOCUMENTS);
      assertThat(database.evolution().status())
          .allMatch(each -> each.state() == MigrationState.DONE);
    }
  }
}
