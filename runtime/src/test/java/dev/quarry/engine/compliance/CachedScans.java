package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.text;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * Threads that put, delete, clear ranges and abandon, beside threads that hold snapshots for a
 * while. In each of these, the ranges that the cache gives are compared with what the storage
 * gives.
 */
public final class CachedScans {
  private static final int KEYS = 40;
  private static final int WRITERS = 2;
  private static final int SHOWN = 5;

  private CachedScans() {}

  /**
   * The first of what differed while so many snapshots were read by each reader, and each writer
   * made no more than so many commits. What fails in a thread is thrown.
   */
  public static List<String> differences(Engine engine, int snapshots, int commits)
      throws Exception {
    ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();
    AtomicInteger reading = new AtomicInteger(Parallel.THREADS - WRITERS);
    Parallel.run(
        thread -> {
          if (thread < WRITERS) {
            write(engine, commits, reading);
            return;
          }
          try {
            compare(engine, snapshots, differences);
          } finally {
            reading.decrementAndGet();
          }
        });
    return differences.stream().limit(SHOWN).toList();
  }

  /** Blind writes, which are never in conflict, with pauses in which pages have time to be used. */
  private static void write(Engine engine, int commits, AtomicInteger reading) {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int i = 0; i < commits && reading.get() > 0; i++) {
      try (EngineTransaction tx = engine.begin()) {
        for (int writes = random.nextInt(3); writes >= 0; writes--) {
          switch (random.nextInt(50)) {
            case 0 -> tx.deleteRange(new KeyRange(key(random), key(random)));
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> tx.delete(key(random));
            default -> tx.put(key(random), bytes("value" + i));
          }
        }
        if (random.nextInt(8) > 0) {
          tx.commit(Durability.BUFFERED);
        }
      }
      if (i % 4 == 0) {
        LockSupport.parkNanos(50_000);
      }
    }
  }

  private static void compare(
      Engine engine, int snapshots, ConcurrentLinkedQueue<String> differences) {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int i = 0; i < snapshots; i++) {
      try (EngineTransaction snapshot = engine.snapshot()) {
        for (int reads = random.nextInt(20); reads >= 0; reads--) {
          KeyRange range = new KeyRange(key(random), key(random));
          boolean descending = random.nextBoolean();
          int most = 1 + random.nextInt(KEYS);
          int skipped = random.nextInt(4);
          int ahead = random.nextInt(8);
          List<String> cached = some(snapshot.scanCached(range, descending), skipped, ahead, most);
          List<String> stored = some(snapshot.scan(range, descending), skipped, ahead, most);
          if (!cached.equals(stored)) {
            differences.add(cached + " in place of " + stored);
          }
        }
      }
    }
  }

  private static List<String> some(EngineCursor cursor, int skipped, int ahead, int most) {
    List<String> entries = new ArrayList<>();
    try (cursor) {
      entries.add("skipped " + cursor.skip(skipped));
      entries.add("read " + cursor.readNext("text", CachedScans::entry, ahead, entries));
      while (entries.size() < most && cursor.next()) {
        entries.add(cursor.read("text", CachedScans::entry));
      }
    }
    return entries;
  }

  private static String entry(EngineCursor cursor) {
    return text(cursor.key()) + "=" + text(cursor.value());
  }

  private static byte[] key(RandomGenerator random) {
    return bytes("key%02d".formatted(random.nextInt(KEYS)));
  }
}
