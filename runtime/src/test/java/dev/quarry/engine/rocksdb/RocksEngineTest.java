package dev.quarry.engine.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.Limits;
import dev.quarry.engine.compliance.EngineCompliance;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RocksEngineTest extends EngineCompliance {
  private final Path directory;
  private int opened;

  RocksEngineTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Override
  protected Engine open(Limits limits) {
    Path empty = directory.resolve("database" + opened++);
    return RocksEngine.open(RocksOptions.at(empty).withLimits(limits));
  }

  @Test
  void counters_goOnFromWhatTheyHeldBeforeTheEngineWasClosed() {
    byte[] key = {1};
    for (int i = 1; i <= 3; i++) {
      try (Engine engine = RocksEngine.open(RocksOptions.at(directory.resolve("again")));
          EngineTransaction tx = engine.begin()) {
        tx.add(key, 5);
        tx.commit(Durability.BUFFERED);
        assertThat(engine.get(key)).isEqualTo(Counter.bytes(5L * i));
      }
    }
  }
}
