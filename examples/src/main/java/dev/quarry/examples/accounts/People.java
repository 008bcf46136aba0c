package dev.quarry.examples.accounts;

import dev.quarry.examples.accounts.FirstVersion.User;
import dev.quarry.examples.accounts.FirstVersion.UserPreferences;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The users that version 1 has stored. */
final class People {
  private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");

  private People() {}

  /** Makes a database of version 1 with four users, one of whom has but one name. */
  static void store(Path directory) {
    List<User> users =
        List.of(
            user("ada@example.org", "Ada Lovelace", "counts", true),
            user("alan@example.org", "Alan Turing", null, null),
            user("grace@example.org", "Grace Hopper", null, false),
            user("plato@example.org", "Plato", "walks", null));
    try (FirstVersionDatabase accounts = FirstVersionDatabase.open(directory)) {
      accounts.users().insertAll(users);
      for (User user : users) {
        accounts
            .userPreferences()
            .insert(new UserPreferences(Id.next(), user.id(), Theme.SYSTEM, true));
      }
    }
  }

  /** Adds many more users to a database of version 1. */
  static void add(Path directory, int count) {
    try (FirstVersionDatabase accounts = FirstVersionDatabase.open(directory)) {
      accounts
          .users()
          .insertAll(
              IntStream.range(0, count)
                  .mapToObj(i -> user("u" + i + "@example.org", "First" + i + " Last", null, null))
                  .toList());
    }
  }

  private static User user(
      String email, String name, @Nullable String bio, @Nullable Boolean isActive) {
    return new User(Id.next(), email, name, bio, isActive, NEW_YEAR, NEW_YEAR);
  }
}
