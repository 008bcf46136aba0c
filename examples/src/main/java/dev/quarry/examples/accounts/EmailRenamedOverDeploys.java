package dev.quarry.examples.accounts;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A field gets another name while two versions of the program are in use one after the other. */
final class EmailRenamedOverDeploys implements Step {

  /**
   * Deploy 1, expand: both names are there, the new one may be absent and has no unique index yet,
   * so that the program before it can still use the database.
   */
  @Schema(tables = {Expanded.User.class, Expanded.UserPreferences.class})
  interface Expanded {
    // [Expanded]
    @Table("users")
    record User(
        Id<Expanded.User> id,
        @Index(unique = true) String email,
        @Optional @Nullable String emailAddress,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/Expanded]

    @Table("userPreferences")
    record UserPreferences(
        Id<Expanded.UserPreferences> id,
        @References(Expanded.User.class) Id<Expanded.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** Deploy 2, migrate: the new name is filled and required, the old one is still written. */
  @Schema(
      tables = {Migrated.User.class, Migrated.UserPreferences.class},
      migrations = Migrations.class)
  interface Migrated {
    // [Migrated]
    @Table("users")
    record User(
        Id<Migrated.User> id,
        @Index(unique = true) String email,
        @Index(unique = true) String emailAddress,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/Migrated]

    @Table("userPreferences")
    record UserPreferences(
        Id<Migrated.UserPreferences> id,
        @References(Migrated.User.class) Id<Migrated.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** Deploy 3, contract: the old name is gone. */
  @Schema(
      tables = {Contracted.User.class, Contracted.UserPreferences.class},
      migrations = Migrations.class)
  interface Contracted {
    // [Contracted]
    @Table("users")
    @Removed("email")
    record User(
        Id<Contracted.User> id,
        @Index(unique = true) String emailAddress,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/Contracted]

    @Table("userPreferences")
    record UserPreferences(
        Id<Contracted.UserPreferences> id,
        @References(Contracted.User.class) Id<Contracted.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  // [migration]
  /** How the new name is filled. */
  static final class Migrations {
    private Migrations() {}

    @Migration(dateVersion = "2024-03-01", table = "users", description = "fill emailAddress")
    static ObjectNode fill(ObjectNode user) {
      return DocumentEditor.of(user).setDefault("emailAddress", user.get("email")).document();
    }
  }

  // [/migration]

  @Override
  public String title() {
    return "email becomes emailAddress, over three deploys";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.show("before", first.users());
    }
    try (EmailRenamedOverDeploys_ExpandedDatabase expanded =
        EmailRenamedOverDeploys_ExpandedDatabase.open(accounts)) {
      Expanded.User ada = expanded.users().byEmail().emailIs("ada@example.org").get();
      expanded.users().patch(ada.id(), draft -> draft.withEmailAddress(ada.email()));
      page.show("expanded: what is written has both", expanded.users());
    }
    // [back]
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) { // the deploy is undone
      FirstVersion.User ada = first.users().byEmail().emailIs("ada@example.org").get();
      first.users().patch(ada.id(), draft -> draft.withBio("Countess of Lovelace"));
    }
    try (EmailRenamedOverDeploys_ExpandedDatabase expanded =
        EmailRenamedOverDeploys_ExpandedDatabase.open(accounts)) { // and done once more
      Expanded.User ada = expanded.users().byEmail().emailIs("ada@example.org").get();
      page.value("kept by the old program", String.valueOf(ada.emailAddress()));
    }
    // [/back]
    try (EmailRenamedOverDeploys_MigratedDatabase migrated =
        EmailRenamedOverDeploys_MigratedDatabase.open(accounts)) {
      page.show("migrated: all have both", migrated.users());
    }
    try (EmailRenamedOverDeploys_ContractedDatabase contracted =
        EmailRenamedOverDeploys_ContractedDatabase.open(accounts)) {
      page.show("contracted", contracted.users());
    }
  }
}
