package dev.quarry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.ConflictException;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.table.Match;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write by mistake is named, not met as an exception from deep inside. */
@SuppressWarnings("NullAway") // what a caller without null checking may do
class MisuseTest {
  private static final DatabaseSchema SCHEMA =
      DatabaseSchema.of("clubs", TeamTable.SCHEMA, MemberTable.SCHEMA);

  @Test
  void nullDocumentOrKey_isRefusedByTable() {
    try (Database database = Database.openInMemory(SCHEMA)) {
      TeamTable teams = TeamTable.in(database);
      teams.insert(new Team("red", "The Reds"));

      assertNull(() -> teams.insert(null), "The document is null: table teams.");
      assertNull(() -> teams.upsert(null), "The document is null: table teams.");
      assertNull(() -> teams.update("red", row -> null), "The document is null: table teams.");
      assertNull(() -> teams.get(null), "The key is null: table teams.");
      assertNull(() -> teams.find(null), "The key is null: table teams.");
      assertNull(() -> teams.delete(null), "The key is null: table teams.");
    }
  }

  private static void assertNull(ThrowingCallable misuse, String message) {
    assertThatThrownBy(misuse).isInstanceOf(NullPointerException.class).hasMessage(message);
  }

  @Test
  void matchWithoutDocument_namesTheIndexThatWasAsked() {
    try (Database database = Database.openInMemory(SCHEMA)) {
      Match<Member> match =
          new Match<>(
              MemberTable.in(database).byEmail().is(key -> key.present().text("a@example.org")));

      assertThatThrownBy(match::get)
          .isInstanceOf(DocumentNotFoundException.class)
          .hasMessage(
              "There is no such document: table members, index email, values \"a@example.org\"."
                  + " Use find or exists where it may be missing.");
    }
  }

  @Test
  void bodyThatWritesThroughTheDatabaseWhatItReads_isToldSo(@TempDir Path directory) {
    OpenOptions options = OpenOptions.defaults().withRetryTimeout(Duration.ofMillis(20));
    try (Database database = Database.open(directory, options, SCHEMA)) {
      TeamTable.in(database).insert(new Team("red", "The Reds"));

      assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        Team red = TeamTable.in(tx).get("red");
                        TeamTable.in(database).replace(red);
                        TeamTable.in(tx).replace(new Team("red", red.title() + "!"));
                      }))
          .isInstanceOf(ConflictException.class)
          .hasMessageStartingWith(
              "A transaction's body writes through the database what it reads through its"
                  + " transaction");
    }
  }
}
