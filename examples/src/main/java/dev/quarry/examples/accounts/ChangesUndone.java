package dev.quarry.examples.accounts;

import dev.quarry.Checkpoint;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.evolution.Backup;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each of the changes is undone: the users are as they were before, and none is lost. */
final class ChangesUndone implements Step {

  /** Version 3: what version 2 added is given up, and what it renamed has its old name again. */
  @Schema(tables = {AsBefore.User.class, AsBefore.UserPreferences.class})
  interface AsBefore {
    // [AsBefore]
    @Table("users")
    @Removed({"phone", "role"})
    record User(
        Id<AsBefore.User> id,
        @Index(unique = true) @Renamed(from = "emailAddress") String email,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/AsBefore]

    @Table("userPreferences")
    record UserPreferences(
        Id<AsBefore.UserPreferences> id,
        @References(AsBefore.User.class) Id<AsBefore.User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  /** Something that is done to a database. */
  private interface Change {
    void to(Path database);
  }

  @Override
  public String title() {
    return "Each change is undone";
  }

  @Override
  public void run(Path accounts, Page page) {
    Change declared = database -> ChangesUndone_AsBeforeDatabase.open(database).close();
    Change firstVersion = database -> FirstVersionDatabase.open(database).close();
    Change rolledBack =
        database -> {
          // [rollBack]
          Evolution.rollBack(
              database,
              OpenOptions.defaults(),
              NameSplit_TwoNamesDatabase.SCHEMA,
              NameSplit_TwoNamesDatabase.MIGRATIONS,
              "2024-03-01");
          // [/rollBack]
        };
    Change restored =
        database -> {
          // [restore]
          List<Checkpoint> checkpoints = Checkpoint.of(database); // oldest first
          checkpoints.get(checkpoints.size() - 1).restore(database);
          // [/restore]
        };
    undo(
        page,
        "an optional field, given up",
        accounts.resolveSibling("phone"),
        database -> OptionalFieldAdded_WithPhoneDatabase.open(database).close(),
        declared);
    undo(
        page,
        "a required field, given up",
        accounts.resolveSibling("role"),
        database -> RoleInOneStep_WithRoleDatabase.open(database).close(),
        declared);
    undo(
        page,
        "a field renamed back",
        accounts.resolveSibling("email"),
        database -> EmailRenamedInOneDeploy_LongerDatabase.open(database).close(),
        declared);
    undo(
        page,
        "an index, dropped by the first version",
        accounts.resolveSibling("index"),
        database -> IndexAdded_ByNameDatabase.open(database).close(),
        firstVersion);
    undo(
        page,
        "a name split, joined by its rollback",
        accounts.resolveSibling("split"),
        database -> NameSplit_TwoNamesDatabase.open(database).close(),
        rolledBack);
    undo(
        page,
        "names in upper case, from the checkpoint",
        accounts.resolveSibling("upperCase"),
        database ->
            InBatches_UpperCaseDatabase.open(
                    database, OpenOptions.defaults().withBackup(Backup.BEFORE_CHANGE))
                .close(),
        restored);
  }

  private static void undo(Page page, String what, Path database, Change change, Change undoing) {
    People.store(database);
    List<String> before = users(database);
    change.to(database);
    undoing.to(database);
    page.value(what, users(database).equals(before) ? "as before" : "different");
  }

  /** The users as version 1 shows them, or the version that took its place. */
  private static List<String> users(Path database) {
    try (ChangesUndone_AsBeforeDatabase accounts = ChangesUndone_AsBeforeDatabase.open(database)) {
      return accounts.users().scan().list().stream().map(accounts.users()::toJson).toList();
    }
  }
}
