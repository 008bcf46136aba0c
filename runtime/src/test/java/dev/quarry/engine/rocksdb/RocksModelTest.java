package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Engine;
import dev.quarry.engine.compliance.ModelCompliance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterProperty;

class RocksModelTest extends ModelCompliance {
  private final Path directory = Files.createTempDirectory("quarry");
  private final Engine engine = RocksEngine.open(RocksOptions.at(directory));

  RocksModelTest() throws IOException {}

  @Override
  protected Engine engine() {
    return engine;
  }

  @AfterProperty
  void close() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
