package dev.quarry.engine.memory;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.engine.ValueReader;
import dev.quarry.engine.cache.OddCaches;
import dev.quarry.engine.compliance.Bytes;
import dev.quarry.engine.optimistic.OptimisticEngine;
import dev.quarry.error.ConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Threads that put, delete and abandon, beside threads that hold snapshots for a while. In each of
 * these, what the cache gives is compared with what the storage gives.
 */
class CachedReadsStressTest {
  private static final int KEYS = 24;
  private static final int READERS = 3;
  private static final int WRITERS = 2;
  private static final int SNAPSHOTS = 1_500;
  private static final ValueReader<String> READER = (key, value) -> text(value);

  @Test
  void cachedReads_areThoseOfTheSnapshot_whateverOthersDo() throws Exception {
    try (Engine engine = MemoryEngine.open(Limits.defaults(), 1 << 20)) {
      assertThat(differences(engine)).isEmpty();
    }
  }

  @Test
  void cacheThatIsNotToldOfWrites_isFoundOut() throws Exception {
    try (Engine engine =
        new OptimisticEngine(new MemoryStorage(), Limits.defaults(), OddCaches.untold(1 << 20))) {
      assertThat(differences(engine)).isNotEmpty();
    }
  }

  private static List<String> differences(Engine engine) throws InterruptedException {
    ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();
    AtomicBoolean done = new AtomicBoolean();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(new Thread(() -> write(engine, done, differences)));
    }
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(new Thread(() -> compare(engine, differences)));
    }
    writers.forEach(Thread::start);
    readers.forEach(Thread::start);
    for (Thread reader : readers) {
      reader.join();
    }
    done.set(true);
    for (Thread writer : writers) {
      writer.join();
    }
    return List.copyOf(differences);
  }

  private static void write(
      Engine engine, AtomicBoolean done, ConcurrentLinkedQueue<String> differences) {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int i = 0; !done.get(); i++) {
      try (EngineTransaction tx = engine.begin()) {
        String key = key(random);
        String before = tx.read(bytes(key), READER);
        String stored = text(tx.get(bytes(key)));
        if (!Objects.equals(before, stored)) {
          differences.add(before + " in place of " + stored);
        }
        switch (random.nextInt(6)) {
          case 0 -> tx.delete(bytes(key));
          case 1 -> tx.deleteRange(new KeyRange(bytes(key), bytes(key(random))));
          default -> tx.put(bytes(key), bytes(key + "=" + i));
        }
        if (random.nextInt(4) > 0) {
          tx.commit(Durability.BUFFERED);
        }
      } catch (ConflictException e) {
        // as good as abandoned
      }
    }
  }

  private static void compare(Engine engine, ConcurrentLinkedQueue<String> differences) {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int i = 0; i < SNAPSHOTS; i++) {
      try (EngineTransaction snapshot = engine.snapshot()) {
        for (int reads = random.nextInt(30); reads >= 0; reads--) {
          byte[] key = bytes(key(random));
          String cached = snapshot.read(key, READER);
          String stored = text(snapshot.get(key));
          if (!Objects.equals(cached, stored)) {
            differences.add(cached + " in place of " + stored);
          }
          List<byte[]> both = List.of(key, bytes(key(random)));
          if (!Objects.equals(
              snapshot.readAll(both, READER),
              snapshot.getAll(both).stream().map(Bytes::text).toList())) {
            differences.add("together");
          }
        }
      }
      engine.read(bytes(key(random)), READER);
    }
  }

  private static String key(RandomGenerator random) {
    return "key%02d".formatted(random.nextInt(KEYS));
  }
}
