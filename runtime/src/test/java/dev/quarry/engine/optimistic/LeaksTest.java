package dev.quarry.engine.optimistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.rocksdb.RocksEngine;
import dev.quarry.engine.rocksdb.RocksOptions;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaksTest {

  @Test
  void droppedTransaction_isReleased(@TempDir Path directory) {
    try (OptimisticEngine engine =
        (OptimisticEngine) RocksEngine.open(RocksOptions.at(directory))) {
      drop(engine);
      Version version = engine.versions().current();
      while (version.isValidatedAgainst()) {
        System.gc();
        LockSupport.parkNanos(1_000_000);
      }
      assertThat(version.isSealed()).isFalse();
    }
  }

  private static void drop(OptimisticEngine engine) {
    EngineTransaction dropped = engine.begin();
    dropped.get(new byte[1]);
    dropped.scan(KeyRange.all(), false).next();
    assertThat(engine.versions().current().isValidatedAgainst()).isTrue();
  }
}
