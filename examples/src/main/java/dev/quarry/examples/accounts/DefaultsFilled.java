package dev.quarry.examples.accounts;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;

/** Fields that may be absent get a value, and are required from then on. */
final class DefaultsFilled implements Step {

  /** Version 2: nobody is without a biography, or neither active nor inactive. */
  @Schema(tables = {NeverAbsent.User.class, NeverAbsent.UserPreferences.class})
  interface NeverAbsent {
    // [NeverAbsent]
    @Table("users")
    record User(
        Id<User> id,
        @Index(unique = true) String email,
        String name,
        @Default("") String bio,
        @Index @Default("true") boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/NeverAbsent]

    @Table("userPreferences")
    record UserPreferences(
        Id<UserPreferences> id,
        @References(User.class) Id<User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  @Override
  public String title() {
    return "Missing defaults are filled in";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.show("before", first.users());
    }
    try (DefaultsFilled_NeverAbsentDatabase second =
        DefaultsFilled_NeverAbsentDatabase.open(accounts)) {
      page.show("after, unchanged on disk", second.users());
      page.value("active users, by index", second.users().byIsActive().isActiveIs(true).count());
      second.database().evolution().upgradeAll();
      page.show("rewritten", second.users());
      page.value("documents that do not fit", second.database().validate());
    }
  }
}
