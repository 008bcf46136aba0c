package dev.quarry.examples.accounts;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Rollback;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One field becomes two, by a migration from record to record. */
final class NameSplit implements Step {

  /** Version 2: a first and a last name. */
  @Schema(
      tables = {TwoNames.User.class, TwoNames.UserPreferences.class},
      migrations = Migrations.class)
  interface TwoNames {
    // [TwoNames]
    @Table("users")
    @Removed("name")
    record User(
        Id<User> id,
        @Index(unique = true) String email,
        String firstName,
        String lastName,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/TwoNames]

    @Table("userPreferences")
    record UserPreferences(
        Id<UserPreferences> id,
        @References(User.class) Id<User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  // [migration]
  /** How version 1 becomes version 2. */
  static final class Migrations {
    private Migrations() {}

    @Migration(dateVersion = "2024-03-01", table = "users", description = "split the name")
    static ObjectNode splitName(ObjectNode user) {
      return DocumentEditor.of(user)
          .split("name", " ", List.of("firstName", "lastName"), "")
          .document();
    }

    @Rollback(of = "2024-03-01")
    static ObjectNode joinName(ObjectNode user) {
      String first = user.remove("firstName").stringValue();
      return user.put("name", (first + " " + user.remove("lastName").stringValue()).strip());
    }
  }

  // [/migration]

  @Override
  public String title() {
    return "The full name is split";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.show("before", first.users());
    }
    try (NameSplit_TwoNamesDatabase second = NameSplit_TwoNamesDatabase.open(accounts)) {
      page.show("after", second.users());
      page.value("status", second.database().evolution().status().get(0).state());
    }
  }
}
