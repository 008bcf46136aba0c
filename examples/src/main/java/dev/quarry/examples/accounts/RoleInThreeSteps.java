package dev.quarry.examples.accounts;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A required field is added the way that other stores ask for: optional, filled, required. */
final class RoleInThreeSteps implements Step {

  /** Step 1: the role may be absent. */
  @Schema(tables = {Optionally.User.class, Optionally.UserPreferences.class})
  interface Optionally {
    // [Optionally]
    @Table("users")
    record User(
        Id<Optionally.User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt,
        @Optional @Nullable Role role) {}

    // [/Optionally]

    @Table("userPreferences")
    record UserPreferences(
        Id<Optionally.UserPreferences> id,
        @References(Optionally.User.class) Id<Optionally.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** Step 3: every user has a role. */
  @Schema(tables = {Required.User.class, Required.UserPreferences.class})
  interface Required {
    // [Required]
    @Table("users")
    record User(
        Id<Required.User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt,
        Role role) {}

    // [/Required]

    @Table("userPreferences")
    record UserPreferences(
        Id<Required.UserPreferences> id,
        @References(Required.User.class) Id<Required.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  @Override
  public String title() {
    return "A required role, in three steps: optional, filled, required";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    RoleInThreeSteps_OptionallyDatabase.open(accounts).close();
    page.refused(
        "step 3 before step 2",
        SchemaViolationException.class,
        () -> RoleInThreeSteps_RequiredDatabase.open(accounts).close());
    // [fill]
    try (RoleInThreeSteps_OptionallyDatabase second =
        RoleInThreeSteps_OptionallyDatabase.open(accounts)) {
      page.show("before", second.users());
      long filled =
          second
              .users()
              .where(RoleInThreeSteps_Optionally_UserTable.ROLE.isAbsent())
              .allowScan()
              .updateInBatches(
                  100,
                  user ->
                      RoleInThreeSteps_Optionally_UserTable.Draft.of(user)
                          .withRole(Role.USER)
                          .toRecord());
      page.value("users filled", filled);
    }
    // [/fill]
    try (RoleInThreeSteps_RequiredDatabase third =
        RoleInThreeSteps_RequiredDatabase.open(accounts)) {
      page.show("after", third.users());
    }
  }
}
