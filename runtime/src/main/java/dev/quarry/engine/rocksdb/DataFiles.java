package dev.quarry.engine.rocksdb;

import dev.quarry.error.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** RocksDB's files, as far as it does not itself say what became of them. */
final class DataFiles {
  private static final Logger LOG = LoggerFactory.getLogger(DataFiles.class);
  private static final String ENTRY_FILE = "CURRENT";
  private static final String COMMIT_LOG = ".log";
  private static final String OWN_LOG = "LOG";

  private DataFiles() {}

  /**
   * Makes sure that the files without which RocksDB would begin anew, or lose the newest commits,
   * are there. Every database has them from its creation on.
   *
   * @param data the directory of a database that has been created
   * @throws EngineException if they are not; nothing has been changed
   */
  static void requireComplete(Path data) {
    if (!Files.exists(data.resolve(ENTRY_FILE))) {
      throw missing(data, ENTRY_FILE);
    }
    try (Stream<Path> files = Files.list(data)) {
      if (files.noneMatch(file -> file.toString().endsWith(COMMIT_LOG))) {
        throw missing(data, "log of commits");
      }
    } catch (IOException e) {
      throw StorageFailure.of("The database could not be opened: directory %s".formatted(data), e);
    }
  }

  private static EngineException missing(Path data, String file) {
    return new EngineException(
        "The database could not be opened: directory %s has no %s any more, so what it held cannot be told. Restore the database from a copy."
            .formatted(data, file));
  }

  /**
   * Says so if the end of the log of commits was damaged. A torn end is what a crash leaves, and
   * holds no commit that returned; anything else may have.
   */
  static void reportLoss(Path data) {
    try (Stream<String> lines = Files.lines(data.resolve(OWN_LOG), StandardCharsets.ISO_8859_1)) {
      lines
          .filter(line -> line.contains(": dropping ") && !line.contains(": truncated "))
          .forEach(
              line ->
                  LOG.warn(
                      "The log of commits was damaged: what was written to it from there on is"
                          + " lost, and if that is more than a crash explains, restore the"
                          + " database from a copy: {}",
                      line.substring(line.lastIndexOf('/') + 1)));
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("RocksDB's own log could not be read: {}", data, e);
    }
  }
}
