package dev.quarry.examples.evolution;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;

/** Versions whose migrations of the database read what the same version removes. */
final class RawRules {
  private RawRules() {}

  @Schema(tables = {First.User.class, First.Admin.class})
  interface First {
    @Table("users")
    record User(@Key int id, String name, String bio, @Index String mail) {}

    @Table("admins")
    record Admin(@Key int id, String name) {}
  }

  /** The bio is in a table of its own and no longer in users; the name has another name. */
  @Schema(tables = {Split.User.class, Split.Profile.class, First.Admin.class})
  interface Split {
    @Table("users")
    @Removed("bio")
    record User(
        @Key int id,
        @Renamed(from = "name") String fullName,
        @Index String mail,
        @Default("1") int level) {}

    @Table("profiles")
    record Profile(@Key int user, String bio) {}
  }

  /** The same, and the table has another name too. */
  @Schema(tables = {OtherName.Person.class, Split.Profile.class, First.Admin.class})
  interface OtherName {
    @Table("people")
    @Renamed(from = "users")
    @Removed("bio")
    record Person(@Key int id, String name, @Index String mail) {}
  }

  /** Admins are users, and no table of their own. */
  @Schema(tables = First.User.class, removed = "admins")
  interface Merged {}

  /** Users are known by their mail address. */
  @Schema(tables = {Rekeyed.User.class, Rekeyed.Profile.class, First.Admin.class})
  interface Rekeyed {
    @Table("users")
    @Removed({"id", "bio"})
    record User(@Key String mail, String name) {}

    @Table("profiles")
    record Profile(@Key String user, String bio) {}
  }
}
