package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Engine;
import dev.quarry.engine.compliance.ConcurrencyCompliance;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class RocksConcurrencyTest extends ConcurrencyCompliance {
  private final Path directory;

  RocksConcurrencyTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Override
  protected Engine open() {
    return RocksEngine.open(RocksOptions.at(directory));
  }
}
