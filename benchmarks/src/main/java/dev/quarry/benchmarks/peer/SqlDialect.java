package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.List;

/**
 * What differs between SQL databases.
 *
 * @param url where the database is, for the driver
 * @param idType the type of a key of 16 bytes
 * @param tableOptions what ends the statement that makes a table
 * @param settings statements for each new connection
 * @param oneWriter whether writes have to take turns
 * @param afterCommit the statement that forces a commit to the disk if commits do not; or empty
 * @param compaction the statement that gives disk space back
 */
record SqlDialect(
    String url,
    String idType,
    String tableOptions,
    List<String> settings,
    boolean oneWriter,
    String afterCommit,
    String compaction) {

  /** SQLite with a write-ahead log, which is forced to the disk at each commit or now and then. */
  static SqlDialect sqlite(Path directory, Durability durability) {
    return new SqlDialect(
        "jdbc:sqlite:" + directory.resolve("peer"),
        "BLOB",
        "WITHOUT ROWID",
        List.of(
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = " + (durability == Durability.SYNC ? "FULL" : "NORMAL"),
            "PRAGMA cache_size = -" + (Data.CACHE_BYTES >> 10)),
        true,
        "",
        "VACUUM");
  }

  /**
   * H2. Its commits are written within half a second, whatever happens to the process meanwhile;
   * forcing them takes a statement. It is not to answer from the result of the same question
   * before.
   */
  static SqlDialect h2(Path directory, Durability durability) {
    return new SqlDialect(
        "jdbc:h2:file:%s;OPTIMIZE_REUSE_RESULTS=0;CACHE_SIZE=%d"
            .formatted(directory.resolve("peer"), Data.CACHE_BYTES >> 10),
        "BINARY(16)",
        "",
        List.of(),
        false,
        durability == Durability.SYNC ? "CHECKPOINT SYNC" : "",
        "SHUTDOWN COMPACT");
  }
}
