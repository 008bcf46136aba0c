package dev.quarry.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.engine.optimistic.OptimisticEngine;
import dev.quarry.engine.optimistic.PreparedWrite;
import dev.quarry.engine.optimistic.Storage;
import dev.quarry.engine.optimistic.StorageBatch;
import dev.quarry.engine.optimistic.StorageSnapshot;
import dev.quarry.error.ConflictException;
import dev.quarry.error.EngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Threads that die in the middle of something leave nothing held and nobody waiting. */
class DyingThreadTest {
  private static final byte[] TOTAL = {1};
  private static final int THREADS = 8;

  /** A storage in which errors strike before a batch is written. */
  private record DyingStorage(MemoryStorage storage) implements Storage {
    private static void perhapsDie() {
      if (ThreadLocalRandom.current().nextInt(5) == 0) {
        throw new OutOfMemoryError("as if");
      }
    }

    @Override
    public PreparedWrite prepare(StorageBatch batch) {
      perhapsDie();
      return sync -> write(batch, sync);
    }

    @Override
    public void write(StorageBatch batch, boolean sync) {
      storage.write(batch, sync);
    }

    @Override
    public StorageSnapshot snapshot() {
      perhapsDie();
      return storage.snapshot();
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
      return storage.get(key);
    }

    @Override
    public List<byte @Nullable []> getAll(List<byte[]> keys) {
      return storage.getAll(keys);
    }

    @Override
    public EngineCursor scan(KeyRange range, boolean descending) {
      return storage.scan(range, descending);
    }

    @Override
    public void close() {
      storage.close();
    }
  }

  @Test
  void leaderThatDiesBeforeItWrites_failsItsGroupAloneAndNobodyWaitsForEver() throws Exception {
    try (Engine engine =
        new OptimisticEngine(new DyingStorage(new MemoryStorage()), Limits.defaults())) {
      long committed = 0;
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      try {
        List<Future<Long>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          results.add(threads.submit(() -> commitMany(engine)));
        }
        for (Future<Long> each : results) {
          committed += each.get();
        }
      } finally {
        threads.shutdownNow();
      }
      assertThat(committed).isPositive();
      assertThat(Counter.number(TOTAL, engine.get(TOTAL))).isEqualTo(committed);
    }
  }

  /** Raises the total, by reading and writing it and by adding to it, and counts its successes. */
  private static long commitMany(Engine engine) {
    long committed = 0;
    for (int i = 0; i < 500; i++) {
      try (EngineTransaction tx = engine.begin()) {
        if (i % 2 == 0) {
          tx.put(TOTAL, Counter.bytes(Counter.number(TOTAL, tx.get(TOTAL)) + 1));
        } else {
          tx.add(TOTAL, 1);
        }
        tx.commit(Durability.BUFFERED);
        committed++;
      } catch (ConflictException | EngineException | OutOfMemoryError e) {
        // Nothing of it was written.
      }
    }
    return committed;
  }

  @Test
  void readerThatNeverGoesOn_blocksNobody() {
    try (Engine engine = MemoryEngine.open();
        EngineTransaction reader = engine.snapshot();
        EngineCursor cursor = reader.scan(KeyRange.all(), false);
        EngineTransaction writer = engine.begin()) {
      writer.get(TOTAL);
      writer.put(TOTAL, Counter.bytes(-1));
      for (int i = 0; i < 10_000; i++) {
        try (EngineTransaction tx = engine.begin()) {
          tx.put(TOTAL, Counter.bytes(Counter.number(TOTAL, tx.get(TOTAL)) + 1));
          tx.put(new byte[] {2, (byte) (i >> 8), (byte) i}, new byte[100]);
          tx.commit(Durability.BUFFERED);
        }
      }
      assertThat(Counter.number(TOTAL, engine.get(TOTAL))).isEqualTo(10_000);
      assertThat(reader.get(TOTAL)).isNull();
      assertThat(cursor.next()).isFalse();
      assertThat(catchThrowable(() -> writer.commit(Durability.BUFFERED)))
          .isInstanceOf(ConflictException.class);
    }
  }
}
