package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.compliance.EngineCompliance;
import java.nio.file.Path;
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
}
