package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.error.IndexNotReadyException;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.evolution.DryRun;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import dev.quarry.value.Id;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What opening does to stored documents when the schema has changed. */
class OpenEvolutionTest {
  private static final Migration SPLIT =
      Migration.ofDocuments("2024-03-01", "users", "split the name", OpenEvolutionTest::split);
  private static final Migration REKEY =
      Migration.ofDocuments("2024-04-01", "users", "key by e-mail", OpenEvolutionTest::rekey);
  private static final Migration PLANS =
      Migration.ofDatabase(
          "2024-05-01",
          "plans of their own",
          context -> {
            Versions_V5_PlanTable plans = Versions_V5_PlanTable.in(context.session());
            context
                .raw("users")
                .forEach(
                    (key, user) ->
                        plans.upsert(
                            new Versions.V5.Plan(
                                user.get("email").stringValue(), user.get("plan").stringValue())));
          });

  @TempDir Path directory;

  private static ObjectNode split(ObjectNode user) {
    String[] parts = user.remove("name").stringValue().split(" ", 2);
    return user.put("firstName", parts[0]).put("lastName", parts[1]);
  }

  private static ObjectNode rekey(ObjectNode user) {
    user.remove("id");
    return user;
  }

  private List<Versions.V1.User> firstVersion(int count) {
    List<Versions.V1.User> users = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      users.add(
          new Versions.V1.User(
              Id.next(),
              "u" + i + "@example.org",
              "First" + i + " Last" + i,
              i % 3 == 0 ? null : i));
    }
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.users().insertAll(users);
    }
    return users;
  }

  @Test
  void defaultAndIndexes_added_areThereAtOnce() {
    List<Versions.V1.User> users = firstVersion(1000);
    try (Versions_V2Database database = Versions_V2Database.open(directory)) {
      assertThat(database.users().get(Id.parse(users.get(7).id().toString())).plan())
          .isEqualTo("free");
      assertThat(database.users().byEmail().emailIs("u500@example.org").get().name())
          .isEqualTo("First500 Last500");
      assertThat(database.users().byName().list())
          .containsExactlyInAnyOrderElementsOf(database.users().scan().list());
      assertThat(database.database().schema().tables().get(0).shapes())
          .extracting(shape -> shape.documents())
          .containsExactly(1000L, 0L);
      database.database().evolution().upgradeAll();
      assertThat(database.database().schema().tables().get(0).shapes())
          .extracting(shape -> shape.documents())
          .containsExactly(0L, 1000L);
      assertThat(database.users().count()).isEqualTo(1000);
      assertThat(database.database().validate()).isEmpty();
    }
    assertThat(Evolution.plan(directory, Versions_V2Database.SCHEMA).isEmpty()).isTrue();
  }

  @Test
  void uniqueOverDuplicates_isPending_untilTheyAreGone() {
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      for (int i = 0; i < 10; i++) {
        database
            .users()
            .insert(new Versions.V1.User(Id.next(), "u" + i % 8 + "@example.org", "A B", null));
      }
    }
    try (Versions_V2Database database = Versions_V2Database.open(directory)) {
      List<DuplicateGroup> groups = database.database().evolution().duplicates();
      assertThat(groups)
          .extracting(DuplicateGroup::values)
          .containsExactlyInAnyOrder("\"u0@example.org\"", "\"u1@example.org\"");
      assertThat(groups).allSatisfy(group -> assertThat(group.keys()).hasSize(2));
      assertThatThrownBy(() -> database.users().byEmail().emailIs("u5@example.org").find())
          .isInstanceOf(IndexNotReadyException.class)
          .hasMessageContaining("duplicates()");
      assertThatThrownBy(
              () ->
                  database
                      .users()
                      .insert(new Versions.V2.User(Id.next(), "u0@example.org", "C", null, "free")))
          .isInstanceOf(UniqueViolationException.class);

      for (DuplicateGroup group : groups) { // what an index includes may change meanwhile
        for (String key : group.keys()) {
          database.users().patch(Id.parse(key), user -> user.withPlan("paid"));
        }
      }
      database.users().delete(Id.parse(groups.get(0).keys().get(0)));
      database
          .users()
          .patch(
              Id.parse(groups.get(1).keys().get(1)), user -> user.withEmail("other@example.org"));
      assertThat(database.database().evolution().settleDuplicates()).isEmpty();
      assertThat(database.users().byEmail().emailIs("u0@example.org").find()).isPresent();
      assertThat(database.users().byEmail().list()).hasSize(9);
      assertThat(database.users().byEmail().select(Versions_V2_UserTable.PLAN).list())
          .isEqualTo(
              database.users().byEmail().list().stream().map(Versions.V2.User::plan).toList())
          .contains("paid");
    }
  }

  @Test
  void requiredWithoutDefault_isRefused_andChangesNothing() {
    List<Versions.V1.User> users = firstVersion(3);
    assertThatThrownBy(() -> Versions_V3Database.open(directory))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("firstName")
        .hasMessageContaining("lastName")
        .hasMessageContaining("@Migration");
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      assertThat(database.users().scan().list()).containsExactlyElementsOf(users);
    }
  }

  @Test
  void migration_splitsAField_andIsRemembered() throws Exception {
    List<Versions.V1.User> users = firstVersion(3000);
    try (Database database =
        Database.open(
            directory, OpenOptions.defaults(), Versions_V3Database.SCHEMA, List.of(SPLIT))) {
      Versions_V3_UserTable table = Versions_V3_UserTable.in(database);
      assertThat(table.get(Id.parse(users.get(42).id().toString())))
          .isEqualTo(
              new Versions.V3.User(
                  Id.parse(users.get(42).id().toString()),
                  "u42@example.org",
                  "First42",
                  "Last42",
                  null,
                  "free"));
      assertThat(table.byLastNameAndFirstName().lastNameIs("Last9").list()).hasSize(1);
      assertThat(table.byLastNameAndFirstName().count()).isEqualTo(3000);
      assertThat(database.evolution().status()).hasSize(1);
      assertThat(database.evolution().status().get(0).state()).isEqualTo(MigrationState.DONE);
      assertThat(database.evolution().status().get(0).processed()).isEqualTo(3000);
      assertThat(database.evolution().history())
          .extracting(HistoryEntry::event)
          .contains("ADD_TABLE", "NEW_SHAPE", "MIGRATE", "MIGRATED", "INDEX_BUILT");
    }
    try (var checkpoints = Files.list(directory.resolve("checkpoints"))) {
      Path checkpoint = checkpoints.findFirst().orElseThrow();
      try (Versions_V1Database before = Versions_V1Database.open(checkpoint)) {
        assertThat(before.users().scan().list()).containsExactlyElementsOf(users);
      }
    }
  }

  @Test
  void migration_thatFails_namesEveryDocument_andChangesNothing() {
    List<Versions.V1.User> users = firstVersion(100);
    Migration picky =
        Migration.ofDocuments(
            "2024-03-01",
            "users",
            "split the name",
            user -> {
              if (user.get("email").stringValue().startsWith("u7")) {
                throw new IllegalArgumentException("no sevens");
              }
              return split(user);
            });
    assertThatThrownBy(
            () ->
                Database.open(
                    directory, OpenOptions.defaults(), Versions_V3Database.SCHEMA, List.of(picky)))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e -> {
              assertThat(e.violations()).extracting(Violation::count).containsExactly(11L);
              assertThat(e.violations().get(0).keys()).hasSize(10);
              assertThat(e).hasMessageContaining("no sevens");
            });
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      assertThat(database.users().scan().list()).containsExactlyElementsOf(users);
    }
    try (Database database =
        Database.open(
            directory,
            OpenOptions.defaults(),
            Versions_V3Database.SCHEMA,
            List.of(picky.withOnFailure(OnFailure.QUARANTINE)))) {
      assertThat(Versions_V3_UserTable.in(database).count()).isEqualTo(89);
      assertThat(Versions_V3_UserTable.in(database).scan().list()).hasSize(89);
      assertThat(database.quarantine().list()).hasSize(11);
      assertThat(database.quarantine().list().get(0).reason()).contains("no sevens");
    }
  }

  @Test
  void rekey_withUniqueAddedOverDuplicates_listsThem() {
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      for (int i = 0; i < 10; i++) {
        database
            .users()
            .insert(new Versions.V1.User(Id.next(), "u" + i + "@example.org", "N" + i % 8, null));
      }
    }
    try (Database database =
        Database.open(
            directory,
            OpenOptions.defaults(),
            Versions_UniqueRekeyedDatabase.SCHEMA,
            List.of(REKEY))) {
      Versions_UniqueRekeyed_UserTable users = Versions_UniqueRekeyed_UserTable.in(database);
      assertThat(users.count()).isEqualTo(10);
      assertThat(database.evolution().duplicates())
          .extracting(DuplicateGroup::values)
          .containsExactlyInAnyOrder("\"N0\"", "\"N1\"");
      users.delete("u0@example.org");
      users.delete("u1@example.org");
      assertThat(database.evolution().settleDuplicates()).isEmpty();
      assertThat(users.byName().list()).hasSize(8);
      assertThat(database.validate()).isEmpty();
    }
  }

  @Test
  void wholeChain_inOneOpen_isTheSameAsStepByStep() throws Exception {
    firstVersion(500);
    Path stepwise = directory.resolveSibling(directory.getFileName() + "-steps");
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.database().checkpoint(stepwise);
    }
    OpenOptions options = OpenOptions.defaults();
    Versions_V2Database.open(stepwise).close();
    Database.open(stepwise, options, Versions_V3Database.SCHEMA, List.of(SPLIT)).close();
    Database.open(stepwise, options, Versions_V4Database.SCHEMA, List.of(SPLIT, REKEY)).close();
    List<Migration> all = List.of(SPLIT, REKEY, PLANS);
    List<Versions.V5.User> one;
    try (Database database = Database.open(directory, options, Versions_V5Database.SCHEMA, all)) {
      Versions_V5_UserTable users = Versions_V5_UserTable.in(database);
      one = users.scan().list();
      assertThat(one).hasSize(500);
      assertThat(users.count()).isEqualTo(500);
      assertThat(users.get("u3@example.org").firstName()).isEqualTo("First3");
      assertThat(users.byLastNameAndFirstName().count()).isEqualTo(500);
      assertThat(Versions_V5_PlanTable.in(database).count()).isEqualTo(500);
      assertThat(database.validate()).isEmpty();
    }
    try (Database database = Database.open(stepwise, options, Versions_V5Database.SCHEMA, all)) {
      assertThat(Versions_V5_UserTable.in(database).scan().list()).isEqualTo(one);
      assertThat(Versions_V5_PlanTable.in(database).count()).isEqualTo(500);
      assertThat(database.evolution().status())
          .allSatisfy(each -> assertThat(each.state()).isEqualTo(MigrationState.DONE));
      database.evolution().run("2024-05-01", Map.of("again", "yes"));
    }
  }

  @Test
  void rollback_givesThePreviousProgramItsDocumentsBack() {
    firstVersion(2000);
    List<Versions.V2.User> before;
    try (Versions_V2Database database = Versions_V2Database.open(directory)) {
      database.database().evolution().upgradeAll();
      before = database.users().scan().list();
    }
    Migration undoable =
        Migration.ofDocuments("2024-03-01", "users", "split the name", OpenEvolutionTest::split)
            .withRollback(
                user ->
                    user.put(
                        "name",
                        user.remove("firstName").stringValue()
                            + " "
                            + user.remove("lastName").stringValue()));
    OpenOptions options = OpenOptions.defaults();
    List<Migration> migrations = List.of(undoable);
    Database.open(directory, options, Versions_V3Database.SCHEMA, migrations).close();

    Evolution.rollBack(directory, options, Versions_V3Database.SCHEMA, migrations, "2024-03-01");

    try (Versions_V2Database database = Versions_V2Database.open(directory)) {
      assertThat(database.users().scan().list()).isEqualTo(before);
      assertThat(database.users().count()).isEqualTo(2000);
      assertThat(database.users().byName().nameIs("First7 Last7").list()).hasSize(1);
      assertThat(database.users().byEmail().count()).isEqualTo(2000);
      assertThat(database.database().validate()).isEmpty();
      assertThat(database.database().evolution().status().get(0).state())
          .isEqualTo(MigrationState.ROLLED_BACK);
    }
    try (Database database =
        Database.open(directory, options, Versions_V3Database.SCHEMA, migrations)) {
      assertThat(Versions_V3_UserTable.in(database).scan().list())
          .hasSize(2000)
          .allMatch(user -> user.lastName().startsWith("Last"));
      assertThat(database.evolution().status().get(0).state()).isEqualTo(MigrationState.DONE);
    }
    assertThatThrownBy(
            () ->
                Evolution.rollBack(
                    directory, options, Versions_V3Database.SCHEMA, List.of(SPLIT), "2024-03-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("@Rollback");
  }

  @Test
  void dryRun_triesEveryDocument_andWritesNone() {
    List<Versions.V1.User> users = firstVersion(50);
    DryRun dry = Evolution.dryRun(directory, Versions_V3Database.SCHEMA, List.of(SPLIT));
    assertThat(dry.violations()).isEmpty();
    assertThat(dry.plan().toString()).contains("migrate table users: 2024-03-01 (split the name)");
    assertThat(dry.samples()).hasSize(10);
    assertThat(dry.samples().get(1).differences())
        .containsExactly(
            "- name: \"First1 Last1\"",
            "+ firstName: \"First1\"",
            "+ lastName: \"Last1\"",
            "+ plan: \"free\"");
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      assertThat(database.users().scan().list()).containsExactlyElementsOf(users);
      assertThat(database.database().schemaJson().get("tables").get(0).get("name").stringValue())
          .isEqualTo("users");
    }
  }

  @Test
  void optionalMadeRequired_listsTheDocumentsThatLackIt() {
    firstVersion(9);
    assertThatThrownBy(() -> Versions_StrictDatabase.open(directory))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e -> {
              assertThat(e.violations()).hasSize(1);
              assertThat(e.violations().get(0).path()).isEqualTo("age");
              assertThat(e.violations().get(0).count()).isEqualTo(3);
            });
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      for (Versions.V1.User user : database.users().scan().list()) {
        database.users().patch(user.id(), draft -> draft.withAge(1));
      }
    }
    try (Versions_StrictDatabase database = Versions_StrictDatabase.open(directory)) {
      assertThat(database.users().scan().list()).allMatch(user -> user.age() == 1);
    }
  }

  @Test
  void refuse_leavesAllAsItIs() {
    firstVersion(1);
    assertThatThrownBy(
            () ->
                Versions_V2Database.open(
                    directory, OpenOptions.defaults().withSchemaChange(SchemaChange.REFUSE)))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("build index of table users: email");
    Versions_V1Database.open(
            directory, OpenOptions.defaults().withSchemaChange(SchemaChange.REFUSE))
        .close();
  }

  @Test
  void background_buildsWhileOthersWrite() throws Exception {
    firstVersion(20_000);
    OpenOptions options = OpenOptions.defaults().withSchemaChange(SchemaChange.IN_BACKGROUND);
    try (Versions_V2Database database = Versions_V2Database.open(directory, options)) {
      for (Versions.V2.User user : database.users().scan().limit(500).list()) {
        database.users().patch(user.id(), draft -> draft.withName("Changed"));
      }
      IntStream.range(0, 200)
          .forEach(
              i ->
                  database
                      .users()
                      .insert(
                          new Versions.V2.User(
                              Id.next(), "n" + i + "@example.org", "New", null, "pro")));
      database.database().evolution().await();
      assertThat(database.users().byName().nameIs("Changed").list()).hasSize(500);
      assertThat(database.users().byName().nameIs("New").list()).hasSize(200);
      assertThat(database.users().byName().count()).isEqualTo(20_200);
      assertThat(database.users().byEmail().count()).isEqualTo(20_200);
    }
  }

  @Test
  void declaredChanges_keepEveryValue() {
    Before.Person ann =
        new Before.Person(
            Id.next(),
            "ann@example.org",
            "Annie",
            Before.Status.OPEN,
            new Before.Position(1, 2, 3.0),
            List.of(new Before.Position(4, 5, 6.0)),
            Map.of("a", List.of(new Before.Payment.CreditCard("42", "DE1"))));
    try (BeforeDatabase database = BeforeDatabase.open(directory)) {
      database.people().insert(ann);
      database.visits().insert(new Before.Visit(Id.next(), "home"));
    }
    try (AfterDatabase database = AfterDatabase.open(directory)) {
      After.Customer customer = database.customers().scan().first().orElseThrow();
      assertThat(customer.emailAddress()).isEqualTo("ann@example.org");
      assertThat(customer.status()).isEqualTo(After.Status.ACTIVE);
      assertThat(customer.location()).isEqualTo(new After.Point(1, 2));
      assertThat(customer.visited()).containsExactly(new After.Point(4, 5));
      assertThat(customer.payments()).containsEntry("a", List.of(new After.Payment.Card("42")));
      assertThat(database.customers().byEmailAddress().emailAddressIs("ann@example.org").list())
          .containsExactly(customer);
      assertThat(database.database().schema().former())
          .extracting(former -> former.name() + " " + former.emptied())
          .containsExactly("visits true");
    }
  }
}
