package dev.quarry.examples.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.rocksdb.RocksEngine;
import dev.quarry.engine.rocksdb.RocksOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that cannot fail proves nothing: whatever is taken from a database has to be noticed. */
class CrashCheckTest {
  private static final long SEED = 1;

  @TempDir Path directory;

  private final long[] acknowledged = new long[CrashRun.WRITERS + 1];
  private Path database;

  @BeforeEach
  void makeDatabase() throws Exception {
    database = directory.resolve("database");
    try (Victim victim = Victim.start(database, LedgerVersion.V1, Durability.SYNC, SEED)) {
      for (int i = 0; i < 300; i++) {
        victim.await("commit");
      }
      for (String line : victim.kill()) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("commit")) {
          acknowledged[Integer.parseInt(words[1])] = Long.parseLong(words[2]);
        }
      }
    }
  }

  @Test
  void databaseLeftAlone_isSound() throws Exception {
    check(database);
  }

  @Test
  void acknowledgedCommitCutOffTheLog_isNoticed() throws Exception {
    commitMore();
    assertThat(Copies.cutLog(database, 0.5)).isPositive();
    assertThat(catchThrowable(() -> check(database)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("an acknowledged one must be there");
  }

  /** One key of each table and of each index. */
  @Test
  void keyTakenAway_isNoticed() throws Exception {
    List<byte[]> taken = new ArrayList<>(oneOfEachSpace().values());
    assertThat(taken).hasSizeGreaterThan(8);
    for (byte[] key : taken) {
      Path copy = Copies.copy(database, "copy");
      try (Engine engine = RocksEngine.open(RocksOptions.at(copy));
          EngineTransaction transaction = engine.begin()) {
        transaction.delete(key);
        transaction.commit(Durability.SYNC);
      }
      assertThat(catchThrowable(() -> check(copy)))
          .as("without key %s", HexFormat.of().formatHex(key))
          .isNotNull();
    }
  }

  /**
   * Opening moves what the logs hold to sorted files, so that these are the only commits in the
   * newest log; after the kill that one may be as good as empty, if a checkpoint had just been
   * made.
   */
  private void commitMore() {
    try (Database reopened = LedgerVersion.V1.open(database, OpenOptions.defaults())) {
      long count = CrashRun.count(reopened, 1);
      for (long number = count; number < count + 10; number++) {
        Ledger_ReceiptTable.in(reopened).insert(new Ledger.Receipt(1, number));
        acknowledged[1] = number;
      }
    }
  }

  private void check(Path checked) throws InterruptedException {
    CrashCheck.check(checked, LedgerVersion.V1, SEED, acknowledged);
  }

  /** A key from the middle of each key space, the catalog's left out: it has tests of its own. */
  private Map<String, byte[]> oneOfEachSpace() throws Exception {
    Map<String, List<byte[]>> spaces = new TreeMap<>();
    Path copy = Copies.copy(database, "copy");
    try (Engine engine = RocksEngine.open(RocksOptions.at(copy));
        EngineTransaction snapshot = engine.snapshot();
        EngineCursor cursor = snapshot.scan(KeyRange.all(), false)) {
      while (cursor.next()) {
        byte[] key = cursor.key();
        if (key[0] != 0) {
          spaces
              .computeIfAbsent(
                  HexFormat.of().formatHex(Arrays.copyOf(key, 2)), space -> new ArrayList<>())
              .add(key);
        }
      }
    }
    Map<String, byte[]> chosen = new TreeMap<>();
    spaces.forEach((space, keys) -> chosen.put(space, keys.get(keys.size() / 2)));
    return chosen;
  }
}
