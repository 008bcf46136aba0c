package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Checkpoint;
import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.error.DatabaseLockedException;
import dev.quarry.error.NotADatabaseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to a checkpoint. */
class CheckpointTest {
  @TempDir Path temporary;

  private final List<Versions.V1.User> users = Chain.users(100);
  private Path directory = Path.of("");

  @BeforeEach
  void migrate() {
    directory = temporary.resolve("database");
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.users().insertAll(users);
    }
    openNew();
  }

  private void openNew() {
    Database.open(
            directory, OpenOptions.defaults(), Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))
        .close();
  }

  private void checkOld(Path database) {
    try (Versions_V1Database before = Versions_V1Database.open(database)) {
      assertThat(before.users().scan().list()).isEqualTo(users);
    }
  }

  @Test
  void checkpointBeforeAChange_isListed_andRestored() {
    List<Checkpoint> checkpoints = Checkpoint.of(directory);
    assertThat(checkpoints).hasSize(1);

    checkpoints.get(0).restore(directory);

    checkOld(directory);
    List<Checkpoint> after = Checkpoint.of(directory);
    assertThat(after).hasSize(2).startsWith(checkpoints.get(0));
    after.get(1).restore(directory); // what was there is not lost
    try (Database database =
        Database.open(
            directory, OpenOptions.defaults(), Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))) {
      assertThat(Versions_V3_UserTable.in(database).count()).isEqualTo(100);
    }
  }

  @Test
  void checkpoint_isRestoredElsewhere() {
    Path other = temporary.resolve("a/new/one");
    Checkpoint.of(directory).get(0).restore(other);
    checkOld(other);
    openNew();
  }

  @Test
  void pathsThatAreWrong_areRefused_andNothingIsChanged() throws Exception {
    Checkpoint checkpoint = Checkpoint.of(directory).get(0);
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    assertThatThrownBy(() -> new Checkpoint(empty).restore(directory))
        .isInstanceOf(NotADatabaseException.class);
    assertThat(empty).isEmptyDirectory();
    assertThatThrownBy(() -> checkpoint.restore(checkpoint.directory()))
        .isInstanceOf(IllegalArgumentException.class);
    Path full = Files.createDirectory(temporary.resolve("full"));
    Files.writeString(full.resolve("letter.txt"), "Dear Sir");
    assertThatThrownBy(() -> checkpoint.restore(full)).isInstanceOf(NotADatabaseException.class);
    try (Database database =
        Database.open(
            directory, OpenOptions.defaults(), Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))) {
      assertThatThrownBy(() -> checkpoint.restore(directory))
          .isInstanceOf(DatabaseLockedException.class);
      assertThat(database.validate()).isEmpty();
    }
    assertThat(Checkpoint.of(directory)).hasSize(1);
    assertThat(Checkpoint.of(temporary.resolve("nowhere"))).isEmpty();
  }

  @Test
  void restoringThatWasKilled_endsWhenTheDatabaseIsOpened() throws Exception {
    Checkpoint checkpoint = Checkpoint.of(directory).get(0);
    checkpoint.restore(directory.resolve("QUARRY.restored"));
    openNew(); // the data had not moved yet
    assertThat(directory.resolve("QUARRY.restored")).doesNotExist();

    checkpoint.restore(directory.resolve("QUARRY.restored"));
    Files.move(directory.resolve("data"), temporary.resolve("data"));
    checkOld(directory); // it had
    assertThat(directory.resolve("QUARRY.restored")).doesNotExist();
  }
}
