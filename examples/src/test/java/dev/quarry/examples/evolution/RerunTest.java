package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.WorkControl;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Migrations that are run once more, by name and with arguments. */
class RerunTest {
  private static final int DOCUMENTS = 2000;

  @TempDir Path directory;

  private final WorkControl control = new WorkControl();
  private final AtomicInteger steps = new AtomicInteger();
  private int cancelAt = -1;

  /** Appends a text to the name, so that it shows how often it was done. */
  private final DocumentMigration append =
      Migration.ofDocuments("2024-06-01", "users", "append", this::append).withBatch(100);

  private ObjectNode append(ObjectNode user, Map<String, String> arguments) {
    if (steps.incrementAndGet() == cancelAt) {
      control.cancel();
    }
    String text = arguments.getOrDefault("text", ".");
    if (text.equals("?") && user.get("email").stringValue().endsWith("7@example.org")) {
      throw new IllegalArgumentException("no sevens");
    }
    return user.put("name", user.get("name").stringValue() + text);
  }

  @BeforeEach
  void store() {
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.users().insertAll(Chain.users(DOCUMENTS));
    }
    Versions_V2Database.open(directory).close();
  }

  private Database open(Migration... migrations) {
    return Database.open(
        directory,
        OpenOptions.defaults().withControl(control),
        Versions_V2Database.SCHEMA,
        List.of(migrations));
  }

  private static void check(Database database, int documents, String end) {
    assertThat(Versions_V2_UserTable.in(database).scan().list())
        .hasSize(documents)
        .allMatch(user -> user.name().matches("First\\d+ Last\\d+" + end));
    assertThat(database.evolution().status()).allMatch(each -> each.state() == MigrationState.DONE);
    Sound.check(database, Versions_V2Database.SCHEMA);
  }

  private static List<String> events(Database database) {
    return database.evolution().history().stream().map(HistoryEntry::event).toList();
  }

  @Test
  void documents_areRunByName_withArguments() {
    try (Database database = open(append)) {
      check(database, DOCUMENTS, "\\.");
      database.evolution().run("2024-06-01", Map.of("text", "!"));
      check(database, DOCUMENTS, "\\.!");
      MigrationRecord status = database.evolution().status().get(0);
      assertThat(status.processed()).isEqualTo(DOCUMENTS);
      assertThat(status.arguments()).isEqualTo(Map.of("text", "!"));
      assertThat(database.evolution().history())
          .anySatisfy(
              each -> {
                assertThat(each.event()).isEqualTo("RUN_AGAIN");
                assertThat(each.detail()).isEqualTo("{text=!}");
              });
      assertThatThrownBy(() -> database.evolution().run("2024-06-02", Map.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("[2024-06-01]");
    }
  }

  @Test
  void rerunThatIsCutOff_goesOnWithItsArguments() {
    try (Database database = open(append)) {
      cancelAt = steps.get() + 950;
      assertThatThrownBy(() -> database.evolution().run("2024-06-01", Map.of("text", "!")))
          .isInstanceOf(WorkCancelledException.class);
      assertThat(database.evolution().status().get(0).state()).isEqualTo(MigrationState.PAUSED);
    }
    control.resume();
    try (Database database = open(append)) {
      check(database, DOCUMENTS, "\\.!");
    }
  }

  @Test
  void reset_hasItRunWhenTheDatabaseIsOpened() {
    try (Database database = open(append)) {
      database.evolution().reset("2024-06-01");
      assertThat(database.evolution().status().get(0).state()).isEqualTo(MigrationState.PENDING);
      assertThat(events(database)).contains("RESET");
    }
    try (Database database = open(append)) {
      check(database, DOCUMENTS, "\\.\\.");
    }
  }

  @Test
  void documentThatFailsTheSecondTime_isPutAside_orStopsIt() {
    try (Database database = open(append)) {
      assertThatThrownBy(() -> database.evolution().run("2024-06-01", Map.of("text", "?")))
          .isInstanceOf(MigrationFailedException.class)
          .hasMessageContaining("no sevens");
    }
    try (Database database = open(append)) { // a run by name that failed is in nobody's way
      assertThat(database.evolution().status().get(0).state()).isEqualTo(MigrationState.FAILED);
      database.evolution().reset("2024-06-01");
    }
    try (Database database = open(append.withOnFailure(OnFailure.QUARANTINE))) {
      check(database, DOCUMENTS, "\\.\\.");
      database.evolution().run("2024-06-01", Map.of("text", "?"));
      check(database, DOCUMENTS - 200, "\\.\\.\\?");
      assertThat(database.evolution().status().get(0).failures()).isEqualTo(200);
      assertThat(database.quarantine().list()).hasSize(200);
    }
  }

  @Test
  void migrationThatChangedFields_isNotRunAnew() {
    try (Database database =
        Database.open(
            directory, OpenOptions.defaults(), Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))) {
      assertThatThrownBy(() -> database.evolution().run("2024-03-01", Map.of()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Roll it back");
      assertThatThrownBy(() -> database.evolution().reset("2024-03-01"))
          .isInstanceOf(IllegalStateException.class);
      assertThat(database.evolution().status().get(0).state()).isEqualTo(MigrationState.DONE);
    }
  }

  @Test
  void databaseMigration_isReset_andBeginsAnew() {
    AtomicInteger visits = new AtomicInteger();
    AtomicInteger failAt = new AtomicInteger(1500);
    Migration visit =
        Migration.ofDatabase(
                "2024-07-01",
                "visit",
                context ->
                    context
                        .raw("users")
                        .forEach(
                            (key, user) -> {
                              if (visits.incrementAndGet() == failAt.get()) {
                                throw new IllegalStateException("tired");
                              }
                            }))
            .withBatch(100);
    assertThatThrownBy(() -> open(visit)).hasMessageContaining("tired");
    visits.set(0);
    failAt.set(0);
    try (Database database = open(visit)) {
      assertThat(visits.get()).isEqualTo(600); // it went on
      database.evolution().reset("2024-07-01");
    }
    visits.set(0);
    try (Database database = open(visit)) {
      assertThat(visits.get()).isEqualTo(DOCUMENTS);
      assertThat(events(database)).containsSubsequence("MIGRATION_FAILED", "MIGRATED", "RESET");
    }
  }
}
