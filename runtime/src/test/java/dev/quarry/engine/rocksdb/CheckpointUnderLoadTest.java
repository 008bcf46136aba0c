package dev.quarry.engine.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointUnderLoadTest {
  private static final int CHECKPOINTS = 60;

  private volatile boolean enough;

  /** A torn log loses no commit that returned, but whoever restores it is told of damage. */
  @Test
  void checkpointAmongLargeCommits_hasNoTornLog(@TempDir Path directory) throws Exception {
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory.resolve("database")))) {
      Future<?> writing = writer.submit(() -> write(engine));
      Checkpoints checkpoints = engine.capability(Checkpoints.class).orElseThrow();
      for (int i = 0; i < CHECKPOINTS; i++) {
        Path copy = directory.resolve("copy" + i);
        checkpoints.checkpoint(copy);
        RocksEngine.open(RocksOptions.at(copy)).close();
        assertThat(Files.readString(copy.resolve("data/LOG"), StandardCharsets.ISO_8859_1))
            .doesNotContain(": dropping ");
      }
      enough = true;
      writing.get();
    } finally {
      enough = true;
      writer.shutdown();
    }
  }

  private void write(Engine engine) {
    for (int commit = 0; !enough; commit++) {
      try (EngineTransaction transaction = engine.begin()) {
        for (int entry = 0; entry < 20; entry++) {
          transaction.put(
              ByteBuffer.allocate(8).putInt(commit % 10).putInt(entry).array(), new byte[100_000]);
        }
        transaction.commit(Durability.BUFFERED);
      }
    }
  }
}
