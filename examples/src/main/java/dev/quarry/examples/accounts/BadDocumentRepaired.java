package dev.quarry.examples.accounts;

import dev.quarry.Quarantine;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.OnFailure;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.evolution.QuarantinedDocument;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A document that a migration cannot do: listed first, then put aside, then mended. */
final class BadDocumentRepaired implements Step {

  /** Version 2: the migration stops at a document that it cannot do. */
  @Schema(
      tables = {Strict.User.class, Strict.UserPreferences.class},
      migrations = Stopping.class)
  interface Strict {
    // [Strict]
    @Table("users")
    @Removed("name")
    record User(
        Id<Strict.User> id,
        @Index(unique = true) String email,
        String firstName,
        String lastName,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/Strict]

    @Table("userPreferences")
    record UserPreferences(
        Id<Strict.UserPreferences> id,
        @References(Strict.User.class) Id<Strict.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** Version 2: the migration puts such a document aside. */
  @Schema(
      tables = {Lenient.User.class, Lenient.UserPreferences.class},
      migrations = Quarantining.class)
  interface Lenient {
    // [Lenient]
    @Table("users")
    @Removed("name")
    record User(
        Id<Lenient.User> id,
        @Index(unique = true) String email,
        String firstName,
        String lastName,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/Lenient]

    @Table("userPreferences")
    record UserPreferences(
        Id<Lenient.UserPreferences> id,
        @References(Lenient.User.class) Id<Lenient.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** A migration that stops. */
  static final class Stopping {
    private Stopping() {}

    @Migration(dateVersion = "2024-03-01", table = "users", description = "split the name")
    static ObjectNode splitName(ObjectNode user) {
      return split(user);
    }
  }

  // [migration]
  /** A migration that goes on. */
  static final class Quarantining {
    private Quarantining() {}

    @Migration(
        dateVersion = "2024-03-01",
        table = "users",
        description = "split the name",
        onFailure = OnFailure.QUARANTINE)
    static ObjectNode splitName(ObjectNode user) {
      return split(user);
    }
  }

  // [/migration]

  private static ObjectNode split(ObjectNode user) {
    return DocumentEditor.of(user).split("name", " ", List.of("firstName", "lastName")).document();
  }

  @Override
  public String title() {
    return "A bad document is repaired";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    page.refused(
        "stopping, nothing changed",
        SchemaViolationException.class,
        () -> BadDocumentRepaired_StrictDatabase.open(accounts).close());
    try (BadDocumentRepaired_LenientDatabase second =
        BadDocumentRepaired_LenientDatabase.open(accounts)) {
      page.show("before: put aside", second.users());
      // [repair]
      Quarantine quarantine = second.database().quarantine();
      for (QuarantinedDocument bad : quarantine.list()) {
        page.value("put aside", bad.table() + " " + bad.key() + ": " + bad.reason());
        ObjectNode user = quarantine.json(bad); // as it was before the migration
        user.put("firstName", user.remove("name").stringValue()).put("lastName", "");
        quarantine.putBack(bad, user);
      }
      // [/repair]
      page.value("left aside", quarantine.list().size());
      page.value("after, users", second.users().count());
      page.value("Plato", second.users().byEmail().emailIs("plato@example.org").get().firstName());
    }
  }
}
