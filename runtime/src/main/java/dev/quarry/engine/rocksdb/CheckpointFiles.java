package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.Engine;
import dev.quarry.error.EngineException;
import dev.quarry.error.NotADatabaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The checkpoints of a database directory, and how one takes the place of what is there. */
public final class CheckpointFiles {
  private static final String RESTORED = "QUARRY.restored";

  private CheckpointFiles() {}

  /**
   * The checkpoints that lie in a database directory.
   *
   * @param database the directory
   * @return their directories, sorted by name
   */
  public static List<Path> list(Path database) {
    Path checkpoints = database.resolve(DatabaseDirectory.CHECKPOINTS);
    if (!Files.isDirectory(checkpoints)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(checkpoints)) {
      return all.filter(CheckpointFiles::isDatabase).sorted().toList();
    } catch (IOException e) {
      throw new EngineException(
          "The checkpoints of a database cannot be read: %s, %s.".formatted(checkpoints, e), e);
    }
  }

  private static boolean isDatabase(Path directory) {
    return Files.exists(directory.resolve(DatabaseDirectory.MARKER))
        && Files.isDirectory(directory.resolve(DatabaseDirectory.DATA));
  }

  /**
   * Makes a database what a checkpoint is, or makes one from it.
   *
   * @param checkpoint the checkpoint's directory
   * @param database the directory of the database
   * @param kept the name of the checkpoint that what is there becomes
   */
  public static void restore(Path checkpoint, Path database, String kept) {
    if (!isDatabase(checkpoint)) {
      throw new NotADatabaseException(
          "The directory is no checkpoint: %s. Name one that Checkpoint.of lists, or that Database.checkpoint made."
              .formatted(checkpoint));
    }
    try (Engine source = RocksEngine.open(RocksOptions.at(checkpoint))) {
      Checkpoints copies = source.capability(Checkpoints.class).orElseThrow();
      if (!Files.exists(database)) {
        copies.checkpoint(database);
      } else {
        requireApart(checkpoint.toRealPath(), database.toRealPath());
        DatabaseDirectory directory = DatabaseDirectory.openDamaged(database);
        try {
          replace(database.toRealPath(), copies, kept);
        } finally {
          directory.close();
        }
      }
    } catch (IOException e) {
      throw new EngineException(
          "The checkpoint could not be restored: checkpoint %s, database %s, %s. Mend the cause and try again."
              .formatted(checkpoint, database, e),
          e);
    }
  }

  private static void requireApart(Path checkpoint, Path database) {
    if (database.startsWith(checkpoint)) {
      throw new IllegalArgumentException(
          "A checkpoint cannot be restored into itself: checkpoint %s, database %s. Name the directory of the database, or a new one."
              .formatted(checkpoint, database));
    }
  }

  /**
   * From the first move to the second one the database has no data, which {@link #finish} mends.
   */
  private static void replace(Path database, Checkpoints copies, String kept) throws IOException {
    Path restored = database.resolve(RESTORED);
    Path before = database.resolve(DatabaseDirectory.CHECKPOINTS).resolve(kept);
    copies.checkpoint(restored);
    Files.createDirectories(before);
    DatabaseDirectory.begin(before);
    DatabaseDirectory.mark(before);
    move(database, before);
    move(restored, database);
    DirectoryTree.delete(restored);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(
        from.resolve(DatabaseDirectory.DATA),
        to.resolve(DatabaseDirectory.DATA),
        StandardCopyOption.ATOMIC_MOVE);
  }

  /** Ends what a process that was killed while it restored a checkpoint has left. */
  static void finish(Path database) throws IOException {
    Path restored = database.resolve(RESTORED);
    if (Files.exists(restored)) {
      if (!Files.exists(database.resolve(DatabaseDirectory.DATA)) && isDatabase(restored)) {
        move(restored, database);
      }
      DirectoryTree.delete(restored);
    }
  }
}
