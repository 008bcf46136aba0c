package dev.quarry.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.InvalidJsonException;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.examples.migration.Member.Mail;
import dev.quarry.examples.migration.Member.Role;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.DocumentStep;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import dev.quarry.value.Id;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ClubMigrationsTest {
  private static final Id<Member> ID = Id.next();

  @Test
  void generatedDatabase_listsMigrationsInOrder() {
    assertThat(ClubDatabase.MIGRATIONS)
        .extracting(Migration::outline)
        .containsExactly(
            new MigrationOutline("2024-01-15", "members", "one list of ways to reach somebody"),
            new MigrationOutline("2024-03-01", "members", "two names, a role and real dates"),
            new MigrationOutline("2024-03-01.2", "", "take the admins over"));
    assertThat(ClubDatabase.MIGRATIONS)
        .extracting(Migration::onFailure)
        .containsExactly(OnFailure.STOP, OnFailure.QUARANTINE, OnFailure.STOP);
    assertThat(ClubDatabase.MIGRATIONS)
        .extracting(Migration::hasRollback)
        .containsExactly(true, false, false);
    assertThat(ClubDatabase.MIGRATIONS).extracting(Migration::batch).containsExactly(0, 0, 100);
  }

  @Test
  void generatedDatabase_opensWithItsMigrations() {
    try (ClubDatabase club = ClubDatabase.openInMemory()) {
      assertThat(club.database().evolution().migrations()).isEqualTo(ClubDatabase.MIGRATIONS);
    }
  }

  @Test
  void steps_bringDocumentFromTheFirstVersionToTodays() throws Exception {
    ObjectNode document = documents(1).step().apply(documents(0).step().apply(first()));

    try (ClubDatabase club = ClubDatabase.openInMemory()) {
      assertThat(club.members().fromJsonNode(document))
          .isEqualTo(
              new Member(
                  ID,
                  "Ada",
                  "King Lovelace",
                  Role.USER,
                  Optional.of(LocalDate.of(1815, 12, 10)),
                  List.of(new Mail("ada@example.org"))));
    }
  }

  @Test
  void rollback_undoesStep() throws Exception {
    DocumentMigration migration = documents(0);
    DocumentStep undo = migration.rollback().orElseThrow();

    assertThat(undo.apply(migration.step().apply(first()))).isEqualTo(first());
  }

  @Test
  void step_meetsFieldThatTheOldRecordDoesNotName_refusesDocument() {
    ObjectNode document = first().put("nickname", "Ada");

    assertThatThrownBy(() -> documents(0).step().apply(document))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContaining("unknown property \"nickname\"");
  }

  @Test
  void step_thatThrows_throwsAsItIs() {
    ObjectNode document = first().put("name", " ");

    assertThatThrownBy(() -> documents(0).step().apply(document))
        .isInstanceOf(IOException.class)
        .hasMessage("nobody has this name");
  }

  private static DocumentMigration documents(int number) {
    return (DocumentMigration) ClubDatabase.MIGRATIONS.get(number);
  }

  private static ObjectNode first() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", ID.toString())
        .put("name", "Ada King Lovelace")
        .put("mail", "ada@example.org")
        .put("born", "10.12.1815");
  }
}
