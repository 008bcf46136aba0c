package dev.quarry.engine.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.quarry.engine.Engine;
import dev.quarry.error.DatabaseLockedException;
import dev.quarry.error.EngineException;
import dev.quarry.error.NotADatabaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {
  private final Path parent;
  private final Path directory;

  DirectoryTest(@TempDir Path parent) {
    this.parent = parent;
    this.directory = parent.resolve("a/b/database");
  }

  @Test
  void missingDirectory_isCreatedForItsOwnerOnly() throws IOException {
    open().close();

    assertThat(Files.readString(directory.resolve("QUARRY"))).isEqualTo("format 1\n");
    assertThat(directory.resolve("QUARRY.owner")).doesNotExist();
    assumeThat(directory.getFileSystem().supportedFileAttributeViews()).contains("posix");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
        .isEqualTo("rwx------");
  }

  @Test
  void directoryOfSomethingElse_isRefusedAndLeftAlone() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("holiday.jpg"), "x");

    assertThatThrownBy(this::open)
        .isInstanceOf(NotADatabaseException.class)
        .hasMessageContaining("holds holiday.jpg");
    assertThat(names(directory)).containsExactly("holiday.jpg");
  }

  @Test
  void creationThatWasCutShort_isFinished() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("QUARRY.new"), "form");
    Files.writeString(directory.resolve("QUARRY.lock"), "");

    open().close();

    assertThat(Files.readString(directory.resolve("QUARRY"))).isEqualTo("format 1\n");
  }

  @Test
  void newerFormat_isRefusedByItsNumber() throws IOException {
    open().close();
    Files.writeString(directory.resolve("QUARRY"), "format 2\n");

    assertThatThrownBy(this::open)
        .isInstanceOf(NotADatabaseException.class)
        .hasMessageContaining("has format 2, and this version reads up to 1");
  }

  @Test
  void markerThatSaysSomethingElse_isRefused() throws IOException {
    open().close();
    for (String text : List.of("", "format", "format x", "format -1", "form 1")) {
      Files.writeString(directory.resolve("QUARRY"), text);
      assertThatThrownBy(this::open).isInstanceOf(NotADatabaseException.class);
    }
  }

  @Test
  void pathThatIsAFile_isRefused() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "x");

    assertThatThrownBy(() -> RocksEngine.open(RocksOptions.at(file)))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("is not a directory");
    assertThatThrownBy(() -> RocksEngine.open(RocksOptions.at(file.resolve("below"))))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("The database directory cannot be used");
  }

  @Test
  void unwritableDirectory_isRefusedInOneSentence() throws IOException {
    Files.createDirectories(directory);
    assumeThat(directory.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(directory)).isFalse();

    assertThatThrownBy(this::open)
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("no permission for");
  }

  @Test
  void openedTwiceInOneProcess_isRefused() {
    try (Engine engine = open()) {
      assertThatThrownBy(() -> RocksEngine.open(RocksOptions.at(directory.resolve("../database"))))
          .isInstanceOf(DatabaseLockedException.class)
          .hasMessageContaining("is open in this process since");
      assertThat(engine.get(new byte[1])).isNull();
    }
    open().close();
  }

  @Test
  void openInAnotherProcess_isRefusedAndSaysWhere() throws IOException {
    try (ChildProcess holder = ChildProcess.start(LockHolder.class, directory.toString())) {
      assertThat(holder.line()).startsWith("open");

      assertThatThrownBy(this::open)
          .isInstanceOf(DatabaseLockedException.class)
          .hasMessageContaining("process " + holder.pid() + " (java")
          .hasMessageContaining("LockHolder) since 20");

      Files.writeString(directory.resolve("QUARRY.owner"), "nonsense");
      assertThatThrownBy(this::open)
          .isInstanceOf(DatabaseLockedException.class)
          .hasMessageContaining("another process");
      holder.kill();
      open().close();
    }
  }

  @Test
  void ownerFileThatCannotBeWritten_leavesTheLockFree() throws IOException {
    open().close();
    Path owner = Files.createDirectory(directory.resolve("QUARRY.owner"));

    assertThatThrownBy(this::open).isInstanceOf(EngineException.class);

    Files.delete(owner);
    open().close();
  }

  @Test
  void damagedFiles_areReportedAndTheLockIsFree() throws IOException {
    open().close();
    Path current = directory.resolve("data/CURRENT");
    String good = Files.readString(current);
    Files.writeString(current, "MANIFEST-999999\n");

    assertThatThrownBy(this::open)
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("could not be opened");

    Files.writeString(current, good);
    open().close();
  }

  private Engine open() {
    return RocksEngine.open(RocksOptions.at(directory));
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
