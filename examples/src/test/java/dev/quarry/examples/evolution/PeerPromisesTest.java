package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people who know other stores expect of migrations, one fact each. */
class PeerPromisesTest {
  private static final OpenOptions OPTIONS = OpenOptions.defaults();
  private static final DatabaseSchema V1 = Versions_V1Database.SCHEMA;
  private static final DatabaseSchema V2 = Versions_V2Database.SCHEMA;
  private static final DatabaseSchema V3 = Versions_V3Database.SCHEMA;
  private static final DatabaseSchema V5 = Versions_V5Database.SCHEMA;
  private static final int DOCUMENTS = 100;

  @TempDir Path parent;

  private Path directory;

  @BeforeEach
  void store() {
    directory = parent.resolve("database");
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.users().insertAll(Chain.users(DOCUMENTS));
    }
  }

  private Database open(DatabaseSchema schema, Migration... migrations) {
    return Database.open(directory, OPTIONS, schema, List.of(migrations));
  }

  private Database openChain(DatabaseSchema schema) {
    return Database.open(directory, OPTIONS, schema, Chain.ALL);
  }

  private static List<String> outline(StoredSchema.Table table) {
    List<String> outline = new ArrayList<>();
    outline.add(table.name() + " " + table.key());
    for (FieldSchema field : table.shapes().get(table.shapes().size() - 1).fields()) {
      outline.add(field.name() + " " + field.type() + " " + field.optional());
    }
    for (StoredSchema.Index index : table.indexes()) {
      IndexSchema definition = index.definition();
      outline.add(definition + " " + index.state());
    }
    return outline;
  }

  @Test
  void migratedDatabase_hasTheSchemaOfOneMadeAnew() {
    try (Database migrated = openChain(V5);
        Database fresh = Database.open(parent.resolve("fresh"), OPTIONS, V5, Chain.ALL)) {
      assertThat(migrated.schema().tables().stream().map(PeerPromisesTest::outline))
          .containsExactlyInAnyOrderElementsOf(
              fresh.schema().tables().stream().map(PeerPromisesTest::outline).toList());
    }
  }

  @Test
  void migratedDatabase_hasNothingMoreToDo() {
    openChain(V5).close();
    assertThat(Evolution.plan(directory, V5).steps()).isEmpty();
  }

  @Test
  void everyEarlierVersion_leadsToTheSameDocuments() {
    List<Versions.V5.User> direct;
    try (Database database = openChain(V5)) {
      direct = Versions_V5_UserTable.in(database).scan().list();
    }
    for (int i = 0; i < 2; i++) {
      directory = parent.resolve("from-" + i);
      try (Versions_V1Database database = Versions_V1Database.open(directory)) {
        database.users().insertAll(Chain.users(DOCUMENTS));
      }
      open(V2).close();
      if (i == 1) {
        open(V3, Chain.SPLIT).close();
      }
      try (Database database = openChain(V5)) {
        assertThat(Versions_V5_UserTable.in(database).scan().list()).isEqualTo(direct);
        Sound.check(database, V5);
      }
    }
  }

  @Test
  void missingMigration_isRefused_andNothingIsLost() {
    assertThatThrownBy(() -> open(V3))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("firstName")
        .hasMessageContaining("@Migration");
    try (Database database = open(V1)) {
      assertThat(Versions_V1_UserTable.in(database).count()).isEqualTo(DOCUMENTS);
    }
  }

  @Test
  void olderProgram_afterAMigration_isRefused() {
    open(V3, Chain.SPLIT).close();
    assertThatThrownBy(() -> open(V1)).isInstanceOf(SchemaMismatchException.class);
    assertThatThrownBy(() -> open(V2)).isInstanceOf(SchemaMismatchException.class);
    try (Database database = open(V3, Chain.SPLIT)) {
      Sound.check(database, V3);
    }
  }

  @Test
  void removedMigration_isNotMissed_onceAllDocumentsHaveBeenThroughIt() {
    open(V3, Chain.SPLIT).close();
    try (Database database = open(V3)) {
      assertThat(Versions_V3_UserTable.in(database).scan().list()).hasSize(DOCUMENTS);
    }
  }

  @Test
  void migrationBeforeOneThatIsDone_isRefused() {
    open(V3, Chain.SPLIT).close();
    Migration late = Migration.ofDocuments("2024-02-01", "users", "late", user -> user);
    assertThatThrownBy(() -> open(V3, late, Chain.SPLIT))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("2024-02-01")
        .hasMessageContaining("later date version");
  }

  @Test
  void changedKey_withoutMigration_isRefused() {
    open(V3, Chain.SPLIT).close();
    assertThatThrownBy(() -> open(Versions_V4Database.SCHEMA, Chain.SPLIT))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("key");
  }

  @Test
  void removedIndex_leavesItsNumberToNoOther() {
    directory = parent.resolve("indexes");
    List<Integer> before = indexNumbers(IndexRules_RichDatabase.SCHEMA);
    assertThat(indexNumbers(IndexRules_BareDatabase.SCHEMA)).isEmpty();
    assertThat(indexNumbers(IndexRules_RichDatabase.SCHEMA))
        .hasSameSizeAs(before)
        .doesNotContainAnyElementsOf(before);
  }

  private List<Integer> indexNumbers(DatabaseSchema schema) {
    try (Database database = open(schema)) {
      return database.schema().tables().get(0).indexes().stream()
          .map(StoredSchema.Index::number)
          .toList();
    }
  }

  @Test
  void unchangedIndex_isNotBuiltAnew() {
    List<Integer> before = indexNumbers(V2);
    assertThat(indexNumbers(V2)).isEqualTo(before);
    assertThat(Evolution.plan(directory, V2).isEmpty()).isTrue();
  }

  @Test
  void plan_changesNothing() {
    SchemaPlan plan = Evolution.plan(directory, V2);
    assertThat(plan.steps()).isNotEmpty();
    assertThat(Evolution.plan(directory, V2)).isEqualTo(plan);
    assertThat(Evolution.plan(directory, V1).isEmpty()).isTrue();
  }

  @Test
  void doneMigration_isNotRunAgain() {
    List<String> runs = new ArrayList<>();
    Migration once = Migration.ofDatabase("2024-01-15", "once", context -> runs.add("run"));
    open(V1, once).close();
    open(V1, once).close();
    assertThat(runs).hasSize(1);
    try (Database database = open(V1, once)) {
      database.evolution().run("2024-01-15", Map.of("why", "asked for"));
      assertThat(runs).hasSize(2);
      assertThatThrownBy(() -> database.evolution().run("2024-01-16", Map.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2024-01-15");
    }
  }

  @Test
  void failedMigration_goesOnBehindItsLastBatch_andLaterOnesWait() {
    List<String> seen = new ArrayList<>();
    List<String> later = new ArrayList<>();
    boolean[] fails = {true};
    Migration failing =
        Migration.ofDatabase(
                "2024-01-15",
                "fails once",
                context ->
                    context
                        .raw("users")
                        .forEach(
                            (key, user) -> {
                              if (fails[0] && seen.size() == 55) {
                                throw new IllegalStateException("no more");
                              }
                              seen.add(key);
                              context
                                  .raw("users")
                                  .upsert(user.put("name", user.get("name").stringValue() + "+"));
                            }))
            .withBatch(10);
    Migration next = Migration.ofDatabase("2024-01-16", "", context -> later.add("run"));
    assertThatThrownBy(() -> open(V1, failing, next))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("no more");
    assertThat(later).isEmpty();
    assertThatThrownBy(() -> open(V1))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("no longer in the program");
    fails[0] = false;
    try (Database database = open(V1, failing, next)) {
      assertThat(seen).hasSize(55 + 50);
      assertThat(later).hasSize(1);
      assertThat(Versions_V1_UserTable.in(database).scan().list())
          .hasSize(DOCUMENTS)
          .allMatch(user -> user.name().matches("[^+]*\\+"));
      assertThat(database.evolution().status())
          .extracting(MigrationRecord::state)
          .containsExactly(MigrationState.DONE, MigrationState.DONE);
      assertThat(database.evolution().status().get(0).processed()).isEqualTo(DOCUMENTS);
    }
  }

  @Test
  void status_namesStateCountsAndTimes() {
    try (Database database = openChain(V5)) {
      assertThat(database.evolution().status())
          .extracting(each -> each.outline().dateVersion())
          .containsExactly("2024-03-01", "2024-04-01", "2024-05-01");
      assertThat(database.evolution().status())
          .allSatisfy(
              each -> {
                assertThat(each.processed()).isEqualTo(DOCUMENTS);
                assertThat(each.failures()).isZero();
                assertThat(each.started()).isPresent();
                assertThat(each.finished()).isPresent();
              });
    }
  }
}
