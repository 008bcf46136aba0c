package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Engine;
import dev.quarry.engine.compliance.CachedEngine;
import dev.quarry.engine.compliance.ConcurrencyCompliance;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class CachedRocksConcurrencyTest extends ConcurrencyCompliance {
  private final Path directory;

  CachedRocksConcurrencyTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Override
  protected Engine open() {
    return new CachedEngine(
        RocksEngine.open(RocksOptions.at(directory).withValueCacheBytes(1 << 20)));
  }
}
