package dev.quarry.engine.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DatabaseClosedException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses of native handles that would reach freed memory if nothing kept them from it. */
class MisuseTest {
  private static final byte[] KEY = {1};

  private final NativeDatabase database;

  MisuseTest(@TempDir Path directory) {
    database = NativeDatabase.open(directory, RocksOptions.at(directory), true);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void cursorInTheMiddleOfAStep_refusesAnotherAndLeavesTheFirstAlone() {
    RocksCursor cursor = database.scan(KeyRange.all(), false, null);
    cursor.enter();

    assertThatThrownBy(cursor::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("used by two threads at once");
    // The refusal must not have ended the step that is under way.
    assertThatThrownBy(cursor::key)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("used by two threads at once");

    cursor.exit();
    assertThat(cursor.next()).isFalse();
  }

  @Test
  void cursorInTheMiddleOfAStep_isFreedOnlyAfterIt() throws InterruptedException {
    RocksCursor cursor = database.scan(KeyRange.all(), false, null);
    cursor.enter();
    Thread closing = new Thread(cursor::close);
    closing.start();
    assertThat(cursor.iterator().isOwningHandle()).isTrue();

    cursor.exit();
    closing.join();
    assertThat(cursor.iterator().isOwningHandle()).isFalse();
    assertThatThrownBy(cursor::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cursor is closed");
  }

  @Test
  void closedSnapshot_refusesEverything() {
    RocksSnapshot snapshot = database.snapshot();
    snapshot.close();
    snapshot.close();

    assertThatThrownBy(() -> snapshot.get(KEY)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> snapshot.getAll(List.of(KEY)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> snapshot.scan(KeyRange.all(), false))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void snapshotClosedDuringARead_isFreedAfterIt() {
    RocksSnapshot snapshot = database.snapshot();
    snapshot.enter();
    snapshot.close();
    assertThat(snapshot.options().isOwningHandle()).isTrue();

    database.release(snapshot);
    assertThat(snapshot.options().isOwningHandle()).isFalse();
    assertThatThrownBy(() -> snapshot.get(KEY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void snapshotOfAClosedDatabase_saysSo() {
    RocksSnapshot snapshot = database.snapshot();
    EngineCursor cursor = snapshot.scan(KeyRange.all(), false);
    database.close();

    assertThatThrownBy(() -> snapshot.get(KEY)).isInstanceOf(DatabaseClosedException.class);
    assertThatThrownBy(cursor::next).isInstanceOf(DatabaseClosedException.class);
    assertThat(snapshot.options().isOwningHandle()).isFalse();
    snapshot.close();
  }
}
