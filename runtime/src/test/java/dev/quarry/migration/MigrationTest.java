package dev.quarry.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.schema.DatabaseSchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class MigrationTest {
  private static final DocumentStep SAME = document -> document;

  @Test
  void factories_giveDefaults_andOptionsChangeOneThingEach() {
    DocumentMigration documents = Migration.ofDocuments("2024-03-01", "users", "add a role", SAME);
    DatabaseMigration database = Migration.ofDatabase("2024-03-01.2", "", context -> {});

    assertThat(documents.outline())
        .isEqualTo(new MigrationOutline("2024-03-01", "users", "add a role"));
    assertThat(database.outline()).isEqualTo(new MigrationOutline("2024-03-01.2", "", ""));
    assertThat(List.of(documents, database))
        .allSatisfy(
            migration -> {
              assertThat(migration.onFailure()).isEqualTo(OnFailure.STOP);
              assertThat(migration.batch()).isZero();
              assertThat(migration.hasRollback()).isFalse();
              assertThat(migration.withBatch(7).batch()).isEqualTo(7);
              assertThat(migration.withOnFailure(OnFailure.SKIP).onFailure())
                  .isEqualTo(OnFailure.SKIP);
              assertThat(migration.withBatch(7).withBatch(0)).isEqualTo(migration);
            });
    assertThat(documents.withRollback(SAME).rollback()).containsSame(SAME);
    assertThat(database.withRollback(context -> {}).hasRollback()).isTrue();
  }

  @Test
  void badArguments_areRefused() {
    assertThatThrownBy(() -> Migration.ofDocuments("2024-3-1", "users", "", SAME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"2024-3-1\"");
    assertThatThrownBy(() -> Migration.ofDocuments("2024-03-01", "", "", SAME))
        .hasMessage("A migration of documents has no table: 2024-03-01. Name one.");
    assertThatThrownBy(() -> Migration.ofDocuments("2024-03-01", "a", "", SAME).withBatch(-1))
        .hasMessageStartingWith("A batch is a number of documents: 2024-03-01 has -1.");
  }

  @Test
  void inOrder_sortsByDateAndNumber() {
    List<Migration> migrations =
        Stream.of("2024-03-01.10", "2024-03-02", "2024-03-01", "2024-03-01.2", "2023-12-31")
            .<Migration>map(version -> Migration.ofDatabase(version, "", context -> {}))
            .toList();

    assertThat(Migration.inOrder(migrations))
        .extracting(migration -> migration.dateVersion().toString())
        .containsExactly("2023-12-31", "2024-03-01", "2024-03-01.2", "2024-03-01.10", "2024-03-02");
  }

  @Test
  void inOrder_ofTwoWithOneDateVersion_isRefused() {
    List<Migration> migrations =
        List.of(
            Migration.ofDatabase("2024-03-01", "", context -> {}),
            Migration.ofDocuments("2024-03-01", "users", "", SAME));

    assertThatThrownBy(() -> Migration.inOrder(migrations))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Two migrations have one date version: 2024-03-01. Let one of them come later, or give"
                + " it a number: 2024-03-01.2.");
  }

  @Test
  void andThen_runsStepsInOrder() throws Exception {
    DocumentStep first = document -> document.put("a", 1);
    DocumentStep both = first.andThen(document -> document.put("b", document.get("a").asInt() + 1));
    ObjectNode document = JsonNodeFactory.instance.objectNode();

    assertThat(both.apply(document).toString()).isEqualTo("{\"a\":1,\"b\":2}");
  }

  @Test
  void policies_areThoseOfTheAnnotation() {
    // Generated code names the constants of the annotation's enum, which the runtime does not see.
    assertThat(OnFailure.values())
        .extracting(Enum::name)
        .containsExactly("STOP", "QUARANTINE", "SKIP");
  }

  @Test
  void database_knowsItsMigrationsInOrder() {
    DatabaseMigration later = Migration.ofDatabase("2024-03-02", "", context -> {});
    DatabaseMigration earlier = Migration.ofDatabase("2024-03-01", "", context -> {});
    try (Database database =
        Database.openInMemory(DatabaseSchema.of("empty"), List.of(later, earlier))) {
      assertThat(database.evolution().migrations()).containsExactly(earlier, later);
    }
  }
}
