package dev.quarry;

import dev.quarry.engine.rocksdb.CheckpointFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A copy of a database as it was at one moment. It is a database like any other, for the program of
 * that time; opening it changes it.
 *
 * @param directory where its files lie
 */
public record Checkpoint(Path directory) {

  /**
   * The checkpoints that were made of a database before its schema was changed, or in the place of
   * what was restored. Those that {@link Database#checkpoint} made elsewhere are not among them.
   *
   * @param database the directory of the database
   * @return the checkpoints, oldest first
   * @throws dev.quarry.error.EngineException if the directory cannot be read
   */
  public static List<Checkpoint> of(Path database) {
    return CheckpointFiles.list(database).stream().map(Checkpoint::new).toList();
  }

  /**
   * Makes a database what it was when this checkpoint was made, or makes a new one from it. What
   * the database held is kept as a checkpoint of it. The checkpoint itself stays. A process that is
   * killed meanwhile leaves the database as it was or as it is restored.
   *
   * @param database the directory of a database that nobody has open, or one that does not exist
   * @throws dev.quarry.error.DatabaseLockedException if the database or the checkpoint is open
   * @throws dev.quarry.error.NotADatabaseException if the checkpoint is none, or the directory
   *     holds something else
   * @throws dev.quarry.error.EngineException if it cannot be done; the database is as it was
   * @throws IllegalArgumentException if the database lies in the checkpoint, or is the checkpoint
   */
  public void restore(Path database) {
    CheckpointFiles.restore(directory, database, SchemaOpening.stamp(Instant.now()) + "-replaced");
  }
}
