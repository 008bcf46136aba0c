package dev.quarry.examples.accounts;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A field that may be absent is added: nothing else is to be said. */
final class OptionalFieldAdded implements Step {

  /** Version 2: a telephone number. */
  @Schema(tables = {WithPhone.User.class, WithPhone.UserPreferences.class})
  interface WithPhone {
    // [WithPhone]
    @Table("users")
    record User(
        Id<User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt,
        @Optional @Nullable String phone) {}

    // [/WithPhone]

    @Table("userPreferences")
    record UserPreferences(
        Id<UserPreferences> id,
        @References(User.class) Id<User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  @Override
  public String title() {
    return "An optional field is added";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.show("before", first.users());
    }
    try (OptionalFieldAdded_WithPhoneDatabase second =
        OptionalFieldAdded_WithPhoneDatabase.open(accounts)) {
      page.show("after, unchanged on disk", second.users());
      WithPhone.User ada = second.users().byEmail().emailIs("ada@example.org").get();
      second.users().patch(ada.id(), draft -> draft.withPhone("+44 20 7946 0000"));
      page.show("after Ada got a number", second.users());
      page.show(
          "documents by shape",
          second.database().schema().tables().get(0).shapes().stream()
              .map(shape -> "shape " + shape.number() + ": " + shape.documents())
              .toList());
    }
  }
}
