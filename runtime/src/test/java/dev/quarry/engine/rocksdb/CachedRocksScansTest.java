package dev.quarry.engine.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Engine;
import dev.quarry.engine.compliance.CachedScans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedRocksScansTest {

  @Test
  void cachedScans_areThoseOfTheSnapshot_whateverOthersDo(@TempDir Path directory)
      throws Exception {
    try (Engine engine =
        RocksEngine.open(RocksOptions.at(directory).withValueCacheBytes(1 << 20))) {
      assertThat(CachedScans.differences(engine, 300, 3_000)).isEmpty();
    }
  }
}
