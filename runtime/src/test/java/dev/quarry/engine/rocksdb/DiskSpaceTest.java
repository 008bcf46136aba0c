package dev.quarry.engine.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.SizeEstimates;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
  private static final int VALUES = 60_000;
  private static final int BATCH = 500;

  private final Random random = new Random(1);

  @Test
  void deletedValues_giveTheirSpaceBack_withoutFurtherWrites(@TempDir Path directory)
      throws InterruptedException {
    RocksOptions options =
        RocksOptions.at(directory).withWriteBufferBytes(2 << 20).withBlockCacheBytes(2 << 20);
    try (Engine engine = RocksEngine.open(options)) {
      forAll(engine, (transaction, key) -> transaction.put(key, value()));
      long full = bytes(engine);
      forAll(engine, EngineTransaction::delete);
      for (int i = 0; i < 300 && bytes(engine) > full / 2; i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(bytes(engine)).isLessThan(full / 2);
    }
  }

  private static void forAll(Engine engine, BiConsumer<EngineTransaction, byte[]> change) {
    for (int first = 0; first < VALUES; first += BATCH) {
      try (EngineTransaction transaction = engine.begin()) {
        for (int number = first; number < first + BATCH; number++) {
          change.accept(transaction, ByteBuffer.allocate(18).putLong(10, number).array());
        }
        transaction.commit(Durability.BUFFERED);
      }
    }
  }

  private byte[] value() {
    byte[] value = new byte[500];
    random.nextBytes(value);
    return value;
  }

  private static long bytes(Engine engine) {
    return engine.capability(SizeEstimates.class).orElseThrow().bytesOnDisk();
  }
}
