package dev.quarry.examples.accounts;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A required field is added with the value that older documents are read with. */
final class RoleInOneStep implements Step {

  /** Version 2: every user has a role. */
  @Schema(tables = {WithRole.User.class, WithRole.UserPreferences.class})
  interface WithRole {
    // [WithRole]
    @Table("users")
    record User(
        Id<User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt,
        @Default("USER") Role role) {}

    // [/WithRole]

    @Table("userPreferences")
    record UserPreferences(
        Id<UserPreferences> id,
        @References(User.class) Id<User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  @Override
  public String title() {
    return "A required role, in one step";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.show("before", first.users());
    }
    try (RoleInOneStep_WithRoleDatabase second = RoleInOneStep_WithRoleDatabase.open(accounts)) {
      page.show("after", second.users());
    }
  }
}
