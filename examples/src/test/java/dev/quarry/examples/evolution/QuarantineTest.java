package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.Quarantine;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.QuarantinedDocument;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of documents that a migration has put aside. */
class QuarantineTest {
  @TempDir Path directory;

  private final List<Versions.V1.User> users = new ArrayList<>(Chain.users(3));

  private Database open(OnFailure onFailure, boolean mended) {
    Migration split =
        Migration.ofDocuments(
            "2024-03-01",
            "users",
            "split the name",
            user -> {
              if (mended && !user.get("name").stringValue().contains(" ")) {
                user.put("name", user.get("name").stringValue() + " Unknown");
              }
              return Chain.split(user);
            });
    return Database.open(
        directory,
        OpenOptions.defaults(),
        Versions_V3Database.SCHEMA,
        List.of(split.withOnFailure(onFailure)));
  }

  private Database quarantined() {
    users.add(new Versions.V1.User(Id.next(), "plato@example.org", "Plato", 80));
    users.add(new Versions.V1.User(Id.next(), "zeno@example.org", "Zeno", 70));
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.users().insertAll(users);
    }
    return open(OnFailure.QUARANTINE, false);
  }

  private static ObjectNode mend(ObjectNode user) {
    return user.put("firstName", user.remove("name").stringValue()).put("lastName", "of Athens");
  }

  @Test
  void document_isShownAsItWas_mended_andPutBack() {
    try (Database database = quarantined()) {
      Quarantine quarantine = database.quarantine();
      List<QuarantinedDocument> bad = quarantine.list();
      assertThat(bad).hasSize(2);
      ObjectNode plato = quarantine.json(bad.get(0));
      assertThat(plato.get("name").stringValue()).isEqualTo("Plato");
      assertThat(plato.get("age").intValue()).isEqualTo(80);
      assertThat(plato.has("plan")).isFalse();

      quarantine.putBack(bad.get(0), mend(plato));

      Versions_V3_UserTable table = Versions_V3_UserTable.in(database);
      assertThat(table.byEmail().emailIs("plato@example.org").get())
          .isEqualTo(
              new Versions.V3.User(
                  Id.parse(users.get(3).id().toString()),
                  "plato@example.org",
                  "Plato",
                  "of Athens",
                  80,
                  "free"));
      assertThat(quarantine.list())
          .extracting(QuarantinedDocument::key)
          .containsExactly(bad.get(1).key());
      assertThat(database.evolution().history())
          .filteredOn(each -> each.event().equals("PUT_BACK"))
          .extracting(HistoryEntry::subject)
          .containsExactly(bad.get(0).key());
      Sound.check(database, Versions_V3Database.SCHEMA);
      assertThatThrownBy(() -> quarantine.putBack(bad.get(0), mend(quarantine.json(bad.get(0)))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not any more");
      assertThat(table.count()).isEqualTo(4);
    }
  }

  @Test
  void document_thatDoesNotFit_staysAside() {
    try (Database database = quarantined()) {
      Quarantine quarantine = database.quarantine();
      QuarantinedDocument plato = quarantine.list().get(0);
      assertThatThrownBy(() -> quarantine.putBack(plato, quarantine.json(plato)))
          .isInstanceOf(InvalidJsonException.class);
      ObjectNode taken = mend(quarantine.json(plato)).put("email", Chain.email(1));
      assertThatThrownBy(() -> quarantine.putBack(plato, taken))
          .isInstanceOf(UniqueViolationException.class);
      assertThatThrownBy(() -> quarantine.putBack(plato)).hasMessageContaining("2024-03-01");
      assertThat(quarantine.list()).hasSize(2);
      assertThat(Versions_V3_UserTable.in(database).count()).isEqualTo(3);
      Sound.check(database, Versions_V3Database.SCHEMA);
    }
  }

  @Test
  void document_isPutBackAsRecord_orGivenUp() {
    try (Database database = quarantined()) {
      Quarantine quarantine = database.quarantine();
      List<QuarantinedDocument> bad = quarantine.list();
      Versions.V3.User plato =
          new Versions.V3.User(
              Id.parse(bad.get(0).key()), "plato@example.org", "Plato", "", null, "pro");
      quarantine.putBack(bad.get(0), Versions_V3_UserTable.SCHEMA, plato);
      quarantine.discard(bad.get(1));
      assertThat(Versions_V3_UserTable.in(database).get(plato.id())).isEqualTo(plato);
      assertThat(quarantine.list()).isEmpty();
      assertThat(database.evolution().history())
          .extracting(HistoryEntry::event)
          .contains("PUT_BACK", "DISCARDED");
    }
  }

  @Test
  void mendedMigration_isTriedAgain() {
    quarantined().close();
    try (Database database = open(OnFailure.STOP, true)) {
      Quarantine quarantine = database.quarantine();
      quarantine.list().forEach(quarantine::putBack);
      assertThat(Versions_V3_UserTable.in(database).scan().list())
          .extracting(Versions.V3.User::lastName)
          .containsExactly("Last0!", "Last1!", "Last2!", "Unknown!", "Unknown!");
      Sound.check(database, Versions_V3Database.SCHEMA);
    }
  }
}
