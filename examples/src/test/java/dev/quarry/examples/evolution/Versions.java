package dev.quarry.examples.evolution;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import org.jspecify.annotations.Nullable;

/** One database through its versions. */
final class Versions {
  private Versions() {}

  @Schema(tables = V1.User.class)
  interface V1 {
    @Table("users")
    record User(Id<User> id, String email, String name, @Optional @Nullable Integer age) {}
  }

  /** A default, an index, and a unique one. */
  @Schema(tables = V2.User.class)
  interface V2 {
    @Table("users")
    record User(
        Id<User> id,
        @Index(unique = true, include = "plan") String email,
        @Index String name,
        @Optional @Nullable Integer age,
        @Default("free") String plan) {}
  }

  /** The name is split, and needs a migration. */
  @Schema(tables = V3.User.class)
  interface V3 {
    @Table("users")
    @Index({"lastName", "firstName"})
    @Removed("name")
    record User(
        Id<User> id,
        @Index(unique = true) String email,
        String firstName,
        String lastName,
        @Optional @Nullable Integer age,
        @Default("free") String plan) {}
  }

  /** The key is the e-mail address. */
  @Schema(tables = V4.User.class)
  interface V4 {
    @Table("users")
    @Index({"lastName", "firstName"})
    record User(
        @Key String email,
        String firstName,
        String lastName,
        @Optional @Nullable Integer age,
        @Default("free") String plan) {}
  }

  /** The plan is a table of its own. */
  @Schema(tables = {V5.User.class, V5.Plan.class})
  interface V5 {
    @Table("users")
    @Index({"lastName", "firstName"})
    record User(
        @Key String email,
        String firstName,
        String lastName,
        @Optional @Nullable Integer age,
        @Default("free") String plan) {}

    @Table("plans")
    record Plan(@Key @References(V5.User.class) String user, String name) {}
  }

  /** The age is required all at once. */
  @Schema(tables = Strict.User.class)
  interface Strict {
    @Table("users")
    record User(Id<User> id, String email, String name, int age) {}
  }

  /** Another key, and names are unique, all at once. */
  @Schema(tables = UniqueRekeyed.User.class)
  interface UniqueRekeyed {
    @Table("users")
    record User(
        @Key String email, @Index(unique = true) String name, @Optional @Nullable Integer age) {}
  }
}
