package dev.quarry.examples.accounts;

import dev.quarry.Evolution;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A field gets another name, and nothing is rewritten. */
final class EmailRenamedInOneDeploy implements Step {

  /** Version 2: the address has a longer name. */
  @Schema(tables = {Longer.User.class, Longer.UserPreferences.class})
  interface Longer {
    // [Longer]
    @Table("users")
    record User(
        Id<User> id,
        @Index(unique = true) @Renamed(from = "email") String emailAddress,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/Longer]

    @Table("userPreferences")
    record UserPreferences(
        Id<UserPreferences> id,
        @References(User.class) Id<User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  @Override
  public String title() {
    return "email becomes emailAddress, in one deploy";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.show("before", first.users());
    }
    page.value("plan", Evolution.plan(accounts, EmailRenamedInOneDeploy_LongerDatabase.SCHEMA));
    try (EmailRenamedInOneDeploy_LongerDatabase second =
        EmailRenamedInOneDeploy_LongerDatabase.open(accounts)) {
      page.show("after", second.users());
      page.value(
          "found by it",
          second.users().byEmailAddress().emailAddressIs("ada@example.org").get().name());
    }
  }
}
