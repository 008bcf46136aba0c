package dev.quarry.examples.accounts;

import dev.quarry.Evolution;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An index is added; opening builds it. */
final class IndexAdded implements Step {

  /** Version 2: users are found by name. */
  @Schema(tables = {ByName.User.class, ByName.UserPreferences.class})
  interface ByName {
    // [ByName]
    @Table("users")
    record User(
        Id<User> id,
        @Index(unique = true) String email,
        @Index String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/ByName]

    @Table("userPreferences")
    record UserPreferences(
        Id<UserPreferences> id,
        @References(User.class) Id<User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  @Override
  public String title() {
    return "An index is added";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.value(
          "before", first.users().where(FirstVersion_UserTable.NAME.startsWith("A")).explain());
    }
    page.value("plan", Evolution.plan(accounts, IndexAdded_ByNameDatabase.SCHEMA));
    try (IndexAdded_ByNameDatabase second = IndexAdded_ByNameDatabase.open(accounts)) {
      page.value(
          "after",
          second.users().where(IndexAdded_ByName_UserTable.NAME.startsWith("A")).explain());
      page.value("entries", second.users().byName().count());
    }
  }
}
