package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.error.ConflictException;
import dev.quarry.error.DocumentNotMigratedException;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import dev.quarry.value.Id;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What people are told when documents stand in the way. */
class EvolutionMessagesTest extends RuleBook {
  private static final DocumentMigration THROWS =
      Migration.ofDocuments(
          "2024-01-15",
          ITEMS,
          "throws",
          item -> {
            if (item.get("id").intValue() > 1) {
              throw new IOException("Nobody is named " + item.get("name").asString() + ".");
            }
            return item.put("nick", "x");
          });

  private void storeThree() {
    store(
        SideBySide_SmallDatabase.SCHEMA,
        "{'id':1,'name':'a'}",
        "{'id':2,'name':'b'}",
        "{'id':3,'name':'c'}");
  }

  @Test
  void migrationThatThrows_isReportedAsOne_inALineForEachReason() {
    storeThree();
    assertThatThrownBy(() -> open(SideBySide_WithNickDatabase.SCHEMA, THROWS).close())
        .isInstanceOf(SchemaViolationException.class)
        .hasMessage(
            """
            Stored documents do not fit the compiled schema, and nothing has been changed. Change \
            them with the program that wrote them, or do what is said of each reason:
            - table items: 2 documents, migration 2024-01-15 fails with IOException (keys 2; 3; the \
            first one: java.io.IOException: Nobody is named b.)
              mend the migration, or say with its onFailure what becomes of such documents""");
  }

  @Test
  void documentThatIsSkipped_saysWhichMigrationFails_withoutNestingMessages() {
    storeThree();
    try (Database database =
        open(SideBySide_WithNickDatabase.SCHEMA, THROWS.withOnFailure(OnFailure.SKIP))) {
      AnyTable<?, ?> items = AnyTable.in(database, SideBySide_WithNickDatabase.SCHEMA, ITEMS);
      assertThatThrownBy(items::all)
          .isInstanceOf(DocumentNotMigratedException.class)
          .hasMessage(
              "A migration cannot convert a stored document: table items, key 2, migration"
                  + " 2024-01-15, reason: java.io.IOException: Nobody is named b. Mend the"
                  + " migration, say what becomes of such documents with its onFailure, or mend the"
                  + " document with the program that wrote it.");
    }
  }

  @Test
  void violationOfATableWhoseKeyChanges_hasTheOldKeysAsTheyAreWritten() {
    Id<Versions.V1.User> one = Id.next();
    Id<Versions.V1.User> two = Id.next();
    try (Versions_V1Database first = Versions_V1Database.open(directory)) {
      first.users().insert(new Versions.V1.User(one, "same@example.org", "Ada L", null));
      first.users().insert(new Versions.V1.User(two, "same@example.org", "Bob B", null));
    }
    Migration rekey =
        Migration.ofDocuments(
            "2024-01-15",
            "users",
            "by e-mail",
            user -> {
              user.remove("id");
              return user;
            });
    assertThatThrownBy(() -> open(Versions_UniqueRekeyedDatabase.SCHEMA, rekey).close())
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e ->
                assertThat(e.violations())
                    .singleElement()
                    .satisfies(
                        violation -> {
                          assertThat(violation.kind()).isEqualTo(Violation.Kind.KEY);
                          assertThat(violation.keys()).containsExactly(two.toString());
                          assertThat(violation.reason()).contains("\"same@example.org\"");
                        }));
  }

  @Test
  void rangesAndConflicts_showValues() throws Exception {
    storeThree();
    try (var small = SideBySide_SmallDatabase.open(directory)) {
      assertThat(small.items().byKey().idAtLeast(2).idAtMost(3))
          .hasToString("table items: from 2 up to 3");
      assertThat(small.items().byKey()).hasToString("table items: all");
    }
    OpenOptions once = OpenOptions.defaults().withRetryTimeout(Duration.ofNanos(1));
    try (var small = SideBySide_SmallDatabase.open(directory, once)) {
      assertThatThrownBy(
              () ->
                  small.write(
                      tx -> {
                        tx.items().get(2);
                        small.items().upsert(new SideBySide.Small.Item(2, "other"));
                        tx.items().upsert(new SideBySide.Small.Item(1, "one"));
                      }))
          .isInstanceOf(ConflictException.class)
          .hasMessageContaining("table items, key 2");
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checking may do
  void nullInAStep_namesTheComponent() {
    try (var second = Versions_V2Database.open(directory)) {
      assertThatThrownBy(() -> second.users().byEmail().emailIs(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("table users, index email, component email");
    }
  }
}
