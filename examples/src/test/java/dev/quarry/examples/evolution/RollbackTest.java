package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.WorkControl;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.DatabaseMigration;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Migrations that are undone: of documents, of the database, one and several, whole and half. */
class RollbackTest {
  private static final int DOCUMENTS = 1000;

  /** The plan stands in the user. */
  @Schema(tables = One.User.class)
  interface One {
    @Table("users")
    record User(
        Id<One.User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String plan) {}
  }

  /** The plan has a table of its own. */
  @Schema(tables = {Two.User.class, Two.Plan.class})
  interface Two {
    @Table("users")
    record User(
        Id<Two.User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String plan) {}

    @Table("plans")
    record Plan(@Key Id<Two.User> user, @Index String name) {}
  }

  /** And the name is split. */
  @Schema(tables = {Three.User.class, Three.Plan.class})
  interface Three {
    @Table("users")
    @Removed("name")
    record User(
        Id<Three.User> id,
        @Index(unique = true) String email,
        String firstName,
        String lastName,
        @Optional @Nullable String plan) {}

    @Table("plans")
    record Plan(@Key Id<Three.User> user, @Index String name) {}
  }

  private static final DatabaseSchema SCHEMA = RollbackTest_ThreeDatabase.SCHEMA;
  private static final OpenOptions OPTIONS = OpenOptions.defaults();

  private static final DatabaseMigration PLANS =
      Migration.ofDatabase(
              "2024-02-01",
              "plans of their own",
              context ->
                  context
                      .raw("users")
                      .forEach(
                          (key, user) -> {
                            ObjectNode plan = JsonNodeFactory.instance.objectNode();
                            plan.set("user", user.get("id"));
                            context.raw("plans").insert(plan.set("name", user.remove("plan")));
                            context.raw("users").upsert(user);
                          }))
          .withBatch(100)
          .withRollback(
              context ->
                  context
                      .raw("plans")
                      .forEach(
                          (key, plan) -> {
                            ObjectNode id = JsonNodeFactory.instance.objectNode();
                            JsonNode user = plan.get("user");
                            id.set("id", user);
                            ObjectNode document = context.raw("users").get(id);
                            context.raw("users").upsert(document.set("plan", plan.get("name")));
                            context.raw("plans").delete(plan);
                          }));

  private static final DocumentMigration SPLIT =
      Migration.ofDocuments("2024-03-01", "users", "split the name", Chain::split)
          .withRollback(RollbackTest::join);
  private static final DocumentMigration SHOUT =
      Migration.ofDocuments(
              "2024-04-01",
              "users",
              "shout",
              user -> changed(user, s -> s.toUpperCase(Locale.ROOT)))
          .withRollback(
              user -> changed(user, s -> s.charAt(0) + s.substring(1).toLowerCase(Locale.ROOT)));

  @TempDir Path directory;

  private final List<One.User> users = new ArrayList<>();

  private static ObjectNode join(ObjectNode user) {
    String first = user.remove("firstName").stringValue().replace("!", "");
    return user.put("name", first + " " + user.remove("lastName").stringValue().replace("!", ""));
  }

  private static ObjectNode changed(ObjectNode user, UnaryOperator<String> change) {
    return user.put("firstName", change.apply(user.get("firstName").stringValue()))
        .put("lastName", change.apply(user.get("lastName").stringValue()));
  }

  @BeforeEach
  void store() {
    for (int i = 0; i < DOCUMENTS; i++) {
      users.add(
          new One.User(Id.next(), Chain.email(i), "First" + i + " Last" + i % 100, "plan" + i % 7));
    }
    try (RollbackTest_OneDatabase database = RollbackTest_OneDatabase.open(directory)) {
      database.users().insertAll(users);
    }
  }

  private void open(DatabaseSchema schema, Migration... migrations) {
    Database.open(directory, OPTIONS, schema, List.of(migrations)).close();
  }

  private void checkAsBefore(MigrationState... states) {
    try (RollbackTest_OneDatabase database = RollbackTest_OneDatabase.open(directory)) {
      assertThat(database.users().scan().list()).isEqualTo(users);
      assertThat(database.users().byEmail().count()).isEqualTo(DOCUMENTS);
      assertThat(database.database().evolution().status())
          .extracting(MigrationRecord::state)
          .containsExactly(states);
      Sound.check(database.database(), RollbackTest_OneDatabase.SCHEMA);
    }
  }

  private List<String> undone() {
    try (RollbackTest_OneDatabase database = RollbackTest_OneDatabase.open(directory)) {
      return database.database().evolution().history().stream()
          .filter(each -> each.event().equals("ROLLED_BACK"))
          .map(HistoryEntry::subject)
          .toList();
    }
  }

  @Test
  void databaseMigration_isUndone_andDoneAgain() {
    open(RollbackTest_TwoDatabase.SCHEMA, PLANS);
    Evolution.rollBack(
        directory, OPTIONS, RollbackTest_TwoDatabase.SCHEMA, List.of(PLANS), "2024-02-01");
    checkAsBefore(MigrationState.ROLLED_BACK);
    try (Database database =
        Database.open(directory, OPTIONS, RollbackTest_TwoDatabase.SCHEMA, List.of(PLANS))) {
      assertThat(RollbackTest_Two_PlanTable.in(database).count()).isEqualTo(DOCUMENTS);
      assertThat(RollbackTest_Two_PlanTable.in(database).byName().nameIs("plan3").count())
          .isEqualTo(143);
      Sound.check(database, RollbackTest_TwoDatabase.SCHEMA);
    }
  }

  @Test
  void several_areUndoneInReverse_eachRecorded() {
    open(RollbackTest_TwoDatabase.SCHEMA, PLANS);
    open(SCHEMA, PLANS, SPLIT);
    open(SCHEMA, PLANS, SPLIT, SHOUT);
    List<Migration> all = List.of(PLANS, SPLIT, SHOUT);
    assertThatThrownBy(() -> Evolution.rollBack(directory, OPTIONS, SCHEMA, all, "2024-02-01"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rollBackThrough");
    assertThatThrownBy(() -> Evolution.rollBack(directory, OPTIONS, SCHEMA, all, "2024-03-01"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("last one 2024-04-01");

    Evolution.rollBackThrough(directory, OPTIONS, SCHEMA, all, "2024-02-01");
    checkAsBefore(
        MigrationState.ROLLED_BACK, MigrationState.ROLLED_BACK, MigrationState.ROLLED_BACK);
    assertThat(undone()).containsExactly("2024-04-01", "2024-03-01", "2024-02-01");

    open(SCHEMA, PLANS, SPLIT, SHOUT);
    try (Database database = Database.open(directory, OPTIONS, SCHEMA, all)) {
      assertThat(RollbackTest_Three_UserTable.in(database).scan().first().orElseThrow().lastName())
          .isEqualTo("LAST0!");
      assertThat(RollbackTest_Three_PlanTable.in(database).count()).isEqualTo(DOCUMENTS);
    }
  }

  @Test
  void migrationsDoneAtOnce_areUndoneAtOnce() {
    open(SCHEMA, PLANS, SPLIT, SHOUT);
    List<Migration> all = List.of(PLANS, SPLIT, SHOUT);
    assertThatThrownBy(() -> Evolution.rollBack(directory, OPTIONS, SCHEMA, all, "2024-04-01"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("earlier one 2024-03-01");
    Evolution.rollBackThrough(directory, OPTIONS, SCHEMA, all, "2024-02-01");
    checkAsBefore(
        MigrationState.ROLLED_BACK, MigrationState.ROLLED_BACK, MigrationState.ROLLED_BACK);
    assertThat(undone()).containsExactly("2024-04-01, 2024-03-01", "2024-02-01");
  }

  @Test
  void oneWithoutRollback_isRefused_beforeAnythingIsChanged() {
    Migration shout = Migration.ofDocuments("2024-04-01", "users", "shout", user -> user);
    open(SCHEMA, PLANS, SPLIT);
    open(SCHEMA, PLANS, SPLIT, shout);
    assertThatThrownBy(
            () ->
                Evolution.rollBackThrough(
                    directory, OPTIONS, SCHEMA, List.of(PLANS, SPLIT, shout), "2024-03-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-04-01");
    open(SCHEMA, PLANS, SPLIT, shout);
  }

  @Test
  void rollbackThatFailsOnDocuments_changesNothing_andNamesThem() {
    open(SCHEMA, PLANS, SPLIT);
    DocumentMigration picky =
        SPLIT.withRollback(
            user -> {
              if (user.get("lastName").stringValue().equals("Last7!")) {
                throw new IllegalArgumentException("no sevens");
              }
              return join(user);
            });
    assertThatThrownBy(
            () ->
                Evolution.rollBackThrough(
                    directory, OPTIONS, SCHEMA, List.of(PLANS, picky), "2024-03-01"))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e -> assertThat(e.violations().get(0).count()).isEqualTo(10));
    DocumentMigration rekeying =
        SPLIT.withRollback(user -> join(user).put("id", Id.next().toString()));
    assertThatThrownBy(
            () ->
                Evolution.rollBack(
                    directory, OPTIONS, SCHEMA, List.of(PLANS, rekeying), "2024-03-01"))
        .isInstanceOf(SchemaViolationException.class)
        .hasMessageContaining("changes the key");
  }

  @Test
  void bothErrors_areKept_andUndoingGoesOn() {
    AtomicInteger left = new AtomicInteger(DOCUMENTS + DOCUMENTS / 2);
    DocumentMigration tiring =
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
    assertThatThrownBy(() -> open(SCHEMA, tiring)).hasMessageContaining("tired");
    AtomicInteger undone = new AtomicInteger();
    List<Migration> failing =
        List.of(
            tiring.withRollback(
                user -> {
                  if (undone.incrementAndGet() > 900) {
                    throw new IllegalStateException("tired of undoing");
                  }
                  return join(user);
                }));
    assertThatThrownBy(() -> Evolution.rollBack(directory, OPTIONS, SCHEMA, failing, "2024-03-01"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("tired of undoing");
    assertThatThrownBy(() -> open(SCHEMA, SPLIT))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("half undone (state ROLLBACK_FAILED)");
    assertThatThrownBy(() -> open(RollbackTest_OneDatabase.SCHEMA))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("half undone");

    Evolution.rollBack(directory, OPTIONS, SCHEMA, List.of(SPLIT), "2024-03-01");
    checkAsBefore(MigrationState.ROLLED_BACK);
    try (RollbackTest_OneDatabase database = RollbackTest_OneDatabase.open(directory)) {
      assertThat(database.database().evolution().status().get(0).error())
          .contains("tired", "; then: ", "tired of undoing");
      assertThat(database.database().evolution().history())
          .extracting(HistoryEntry::event)
          .containsSubsequence("MIGRATION_FAILED", "ROLLBACK_FAILED", "ROLLED_BACK");
    }
  }

  @Test
  void databaseRollback_thatFails_goesOnInItsLoop() {
    open(RollbackTest_TwoDatabase.SCHEMA, PLANS);
    AtomicInteger visits = new AtomicInteger();
    DatabaseMigration tiring =
        PLANS.withRollback(
            context ->
                context
                    .raw("plans")
                    .forEach(
                        (key, plan) -> {
                          if (visits.incrementAndGet() == 550) {
                            throw new IllegalStateException("tired");
                          }
                          ObjectNode id = JsonNodeFactory.instance.objectNode();
                          id.set("id", plan.get("user"));
                          ObjectNode document = context.raw("users").get(id);
                          context.raw("users").upsert(document.set("plan", plan.get("name")));
                          context.raw("plans").delete(plan);
                        }));
    DatabaseSchema two = RollbackTest_TwoDatabase.SCHEMA;
    assertThatThrownBy(
            () -> Evolution.rollBack(directory, OPTIONS, two, List.of(tiring), "2024-02-01"))
        .isInstanceOf(MigrationFailedException.class);
    assertThatThrownBy(() -> open(two, PLANS)).hasMessageContaining("half undone");
    Evolution.rollBack(directory, OPTIONS, two, List.of(tiring), "2024-02-01");
    checkAsBefore(MigrationState.ROLLED_BACK);
  }

  @Test
  void cancelledMigration_isUndone() {
    open(RollbackTest_TwoDatabase.SCHEMA, PLANS);
    WorkControl control = new WorkControl();
    AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    DocumentMigration cancelling =
        Migration.ofDocuments(
                "2024-03-01",
                "users",
                "split the name",
                user -> {
                  if (left.decrementAndGet() == 0) {
                    control.cancel();
                  }
                  return Chain.split(user);
                })
            .withRollback(RollbackTest::join)
            .withBatch(50);
    EvolutionListener cancelHalfway =
        new EvolutionListener() {
          @Override
          public void started(WorkProgress progress) {
            if (progress.subject().equals("2024-03-01")) {
              left.set(DOCUMENTS / 2);
            }
          }
        };
    OpenOptions controlled =
        OPTIONS.withControl(control).withWorkThreads(1).withListener(cancelHalfway);
    assertThatThrownBy(
            () -> Database.open(directory, controlled, SCHEMA, List.of(PLANS, cancelling)))
        .isInstanceOf(WorkCancelledException.class);
    assertThatThrownBy(
            () ->
                Evolution.rollBack(
                    directory, controlled, SCHEMA, List.of(PLANS, cancelling), "2024-03-01"))
        .isInstanceOf(WorkCancelledException.class);
    control.resume();
    Evolution.rollBack(directory, controlled, SCHEMA, List.of(PLANS, cancelling), "2024-03-01");
    try (Database database =
        Database.open(directory, OPTIONS, RollbackTest_TwoDatabase.SCHEMA, List.of(PLANS))) {
      assertThat(RollbackTest_Two_UserTable.in(database).count()).isEqualTo(DOCUMENTS);
      assertThat(RollbackTest_Two_UserTable.in(database).scan().list())
          .extracting(Two.User::name)
          .containsExactlyElementsOf(users.stream().map(One.User::name).toList());
    }
    try (Database database = Database.open(directory, OPTIONS, SCHEMA, List.of(PLANS, SPLIT))) {
      List<StoredSchema.Shape> shapes = database.schema().tables().get(0).shapes();
      assertThat(shapes.get(shapes.size() - 1).documents()).isEqualTo(DOCUMENTS);
      Sound.check(database, SCHEMA);
    }
  }

  @Test
  void fieldsThatWereDeclaredWithTheMigration_areLeftOut() {
    Path other = directory.resolveSibling(directory.getFileName() + "-declared");
    List<Versions.V1.User> first = Chain.users(10);
    try (Versions_V1Database database = Versions_V1Database.open(other)) {
      database.users().insertAll(first);
    }
    List<Migration> split = List.of(Chain.SPLIT);
    Database.open(other, OPTIONS, Versions_V3Database.SCHEMA, split).close();
    Evolution.rollBack(other, OPTIONS, Versions_V3Database.SCHEMA, split, "2024-03-01");
    try (Versions_V1Database database = Versions_V1Database.open(other)) {
      assertThat(database.users().scan().list()).isEqualTo(first);
    }
    Database.open(other, OPTIONS, Versions_V3Database.SCHEMA, split).close();
    DocumentMigration forgetful =
        Chain.SPLIT.withRollback(user -> user.put("name", user.get("firstName").stringValue()));
    assertThatThrownBy(
            () ->
                Evolution.rollBack(
                    other, OPTIONS, Versions_V3Database.SCHEMA, List.of(forgetful), "2024-03-01"))
        .isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void migrationThatGaveOtherKeys_isNotUndone() {
    Path other = directory.resolveSibling(directory.getFileName() + "-keys");
    try (Versions_V1Database database = Versions_V1Database.open(other)) {
      database.users().insertAll(Chain.users(10));
    }
    List<Migration> migrations =
        List.of(
            Chain.SPLIT,
            Migration.ofDocuments("2024-04-01", "users", "key by e-mail", user -> drop(user))
                .withRollback(user -> user.put("id", Id.next().toString())));
    Database.open(other, OPTIONS, Versions_V4Database.SCHEMA, migrations).close();
    assertThatThrownBy(
            () ->
                Evolution.rollBack(
                    other, OPTIONS, Versions_V4Database.SCHEMA, migrations, "2024-04-01"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static ObjectNode drop(ObjectNode user) {
    user.remove("id");
    return user;
  }
}
