package dev.quarry.examples.accounts;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a missing required field and a wrong type look like when they are met. */
final class DocumentsRefused implements Step {

  /** A version that requires what no document has. */
  @Schema(tables = {WithPlan.User.class, WithPlan.UserPreferences.class})
  interface WithPlan {
    // [WithPlan]
    @Table("users")
    record User(
        Id<WithPlan.User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt,
        String plan) {}

    // [/WithPlan]

    @Table("userPreferences")
    record UserPreferences(
        Id<WithPlan.UserPreferences> id,
        @References(WithPlan.User.class) Id<WithPlan.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** A version in which a text is a number. */
  @Schema(tables = {WithDates.User.class, WithDates.UserPreferences.class})
  interface WithDates {
    // [WithDates]
    @Table("users")
    record User(
        Id<WithDates.User> id,
        @Index(unique = true) String email,
        int name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/WithDates]

    @Table("userPreferences")
    record UserPreferences(
        Id<WithDates.UserPreferences> id,
        @References(WithDates.User.class) Id<WithDates.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** A version that requires what some documents lack. */
  @Schema(tables = {BioRequired.User.class, BioRequired.UserPreferences.class})
  interface BioRequired {
    // [BioRequired]
    @Table("users")
    record User(
        Id<BioRequired.User> id,
        @Index(unique = true) String email,
        String name,
        String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/BioRequired]

    @Table("userPreferences")
    record UserPreferences(
        Id<BioRequired.UserPreferences> id,
        @References(BioRequired.User.class) Id<BioRequired.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  @Override
  public String title() {
    return "A missing field and a wrong type, when they are met";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.refused(
          "JSON without a required field",
          InvalidJsonException.class,
          () ->
              first
                  .users()
                  .fromJson("{\"id\":\"018cc251-f400-7000-8000-000000000000\",\"name\":\"Eve\"}"));
      page.refused(
          "JSON with a wrong type",
          InvalidJsonException.class,
          () ->
              first
                  .users()
                  .fromJson("{\"id\":\"018cc251-f400-7000-8000-000000000000\",\"email\":7}"));
    }
    page.refused(
        "a schema with a new required field",
        SchemaMismatchException.class,
        () -> DocumentsRefused_WithPlanDatabase.open(accounts).close());
    page.refused(
        "a schema with another type",
        SchemaMismatchException.class,
        () -> DocumentsRefused_WithDatesDatabase.open(accounts).close());
    page.refused(
        "a schema that requires what some lack",
        SchemaViolationException.class,
        () -> DocumentsRefused_BioRequiredDatabase.open(accounts).close());
    try (FirstVersionDatabase first = FirstVersionDatabase.open(accounts)) {
      page.value("unchanged users", first.users().count());
    }
  }
}
