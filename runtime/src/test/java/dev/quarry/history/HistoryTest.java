package dev.quarry.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.engine.memory.MemoryEngine;
import dev.quarry.engine.rocksdb.RocksEngine;
import dev.quarry.engine.rocksdb.RocksOptions;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories on the engines, and through tables, have a strict serial order. As many
 * transactions for each as {@code -Dquarry.transactions} says.
 */
class HistoryTest {
  private static final int TRANSACTIONS = Integer.getInteger("quarry.transactions", 1000);

  private static final DatabaseSchema SCHEMA =
      DatabaseSchema.of("Sample", TeamTable.SCHEMA, MemberTable.SCHEMA);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 64})
  void engineInMemory_isStrictlySerializable(int threads) throws Exception {
    check(new EngineSubject(MemoryEngine.open()), threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 64})
  void engineOnDisk_isStrictlySerializable(int threads) throws Exception {
    check(new EngineSubject(RocksEngine.open(RocksOptions.at(directory))), threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 64})
  void tablesInMemory_areStrictlySerializable(int threads) throws Exception {
    check(new TableSubject(Database.openInMemory(SCHEMA)), threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 64})
  void tablesOnDisk_areStrictlySerializable(int threads) throws Exception {
    OpenOptions options = OpenOptions.defaults().withDurability(Durability.BUFFERED);
    check(new TableSubject(Database.open(directory, options, SCHEMA)), threads);
  }

  private static void check(Subject subject, int threads) throws Exception {
    try (subject) {
      History history = Workload.run(subject, threads, TRANSACTIONS);
      System.out.printf(
          "%s, %d threads: %d attempts, %d committed%n",
          subject.getClass().getSimpleName(),
          threads,
          history.attempts().size(),
          history.committed());
      assertThat(history.committed()).isGreaterThan(TRANSACTIONS / 2);
      assertThat(Checker.check(history)).isEmpty();
    }
  }
}
