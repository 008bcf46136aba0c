package dev.quarry.examples.accounts;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// [first]
/** Version 1 of the accounts: where each step begins. */
@Schema(tables = {FirstVersion.User.class, FirstVersion.UserPreferences.class})
interface FirstVersion {

  @Table("users")
  record User(
      Id<User> id,
      @Index(unique = true) String email,
      String name,
      @Optional @Nullable String bio,
      @Index @Optional @Nullable Boolean isActive,
      @Index Instant createdAt,
      Instant updatedAt) {}

  @Table("userPreferences")
  record UserPreferences(
      Id<UserPreferences> id,
      @References(User.class) Id<User> userId,
      Theme theme,
      boolean emailNotifications) {}
}
// [/first]
