package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import dev.quarry.error.DatabaseClosedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every engine has to do when several threads use it. */
public abstract class ConcurrencyCompliance implements AddConcurrencyCompliance {
  private Engine engine;

  /** Opens an empty engine. */
  protected abstract Engine open();

  @BeforeEach
  void openEngine() {
    engine = open();
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  @Override
  public Engine engine() {
    return engine;
  }

  @RepeatedTest(5)
  void randomTransactions_haveAStrictSerialOrder() throws Exception {
    History history = new History();
    AtomicInteger ids = new AtomicInteger();
    int transactions = 400;

    Parallel.run(
        thread -> {
          RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
          for (int i = 0; i < transactions; i++) {
            runOne(ids.getAndIncrement(), random, history);
          }
        });

    assertThat(history.size()).isGreaterThan(transactions);
    assertThat(history.isStrictlySerializable()).isTrue();
  }

  @Test
  void increments_areNeverLost() throws Exception {
    int each = 200;

    Parallel.run(
        thread -> {
          for (int i = 0; i < each; i++) {
            increment();
          }
        });

    assertThat(text(engine.get(bytes("n")))).isEqualTo(String.valueOf(Parallel.THREADS * each));
  }

  @Test
  void groupCommit_losesNothing() throws Exception {
    int each = 50;

    Parallel.run(
        thread -> {
          for (int i = 0; i < each; i++) {
            try (EngineTransaction tx = engine.begin()) {
              tx.put(bytes(thread + "/" + i), bytes("x"));
              tx.commit(i % 2 == 0 ? Durability.SYNC : Durability.BUFFERED);
            }
            assertThat(engine.get(bytes(thread + "/" + i))).isNotNull();
          }
        });

    try (EngineTransaction snapshot = engine.snapshot()) {
      assertThat(drain(snapshot.scan(KeyRange.all(), false))).hasSize(Parallel.THREADS * each);
    }
  }

  @Test
  void snapshots_seeAllOfACommitOrNothing() throws Exception {
    AtomicInteger running = new AtomicInteger(Parallel.THREADS / 2);
    Parallel.run(
        thread -> {
          if (thread < Parallel.THREADS / 2) {
            for (int i = 0; i < 500; i++) {
              try (EngineTransaction tx = engine.begin()) {
                String value = thread + "/" + i;
                for (String key : List.of("a", "b", "c")) {
                  tx.put(bytes(key), bytes(value));
                }
                tx.commit(Durability.BUFFERED);
              }
            }
            running.decrementAndGet();
          } else {
            while (running.get() > 0) {
              try (EngineTransaction snapshot = engine.snapshot()) {
                String a = text(snapshot.get(bytes("a")));
                List<String> both =
                    snapshot.getAll(List.of(bytes("b"), bytes("c"))).stream()
                        .map(Bytes::text)
                        .toList();
                assertThat(both).allMatch(value -> Objects.equals(value, a));
                assertThat(drain(snapshot.scan(KeyRange.all(), true)))
                    .allMatch(entry -> entry.endsWith("=" + a));
              }
            }
          }
        });
  }

  @RepeatedTest(5)
  void close_whileOthersWork_endsThemWithOneException() throws Exception {
    for (int i = 0; i < 100; i++) {
      increment();
      try (EngineTransaction tx = engine.begin()) {
        tx.put(bytes("k" + i), new byte[100]);
        tx.commit(Durability.BUFFERED);
      }
    }
    CountDownLatch working = new CountDownLatch(Parallel.THREADS);

    Parallel.run(
        thread -> {
          if (thread == 0) {
            working.countDown();
            working.await();
            engine.close();
            return;
          }
          try {
            for (int i = 0; ; i++) {
              work(thread);
              if (i == 20) {
                working.countDown();
              }
            }
          } catch (DatabaseClosedException e) {
            // what is expected
          }
        });
  }

  @Test
  void commit_ofAnInterruptedThread_isDoneAndKeepsTheInterrupt() throws Exception {
    Parallel.run(
        thread -> {
          for (int i = 0; i < 20; i++) {
            Thread.currentThread().interrupt();
            try (EngineTransaction tx = engine.begin()) {
              tx.put(bytes(thread + "/" + i), bytes("x"));
              tx.commit(Durability.SYNC);
            }
            assertThat(Thread.interrupted()).isTrue();
            assertThat(engine.get(bytes(thread + "/" + i))).isNotNull();
          }
        });
  }

  private void work(int thread) {
    try {
      switch (thread % 3) {
        case 0 -> increment();
        case 1 -> {
          try (EngineTransaction snapshot = engine.snapshot();
              EngineCursor cursor = snapshot.scan(KeyRange.all(), false)) {
            while (cursor.next()) {
              cursor.key();
              cursor.value();
            }
          }
        }
        default -> {
          engine.get(bytes("k7"));
          try (EngineTransaction tx = engine.begin()) {
            tx.getAll(List.of(bytes("n"), bytes("k8")));
            tx.put(bytes("other"), bytes("x"));
            tx.commit(Durability.SYNC);
          }
        }
      }
    } catch (ConflictException e) {
      // allowed
    }
  }

  private void increment() {
    while (true) {
      try (EngineTransaction tx = engine.begin()) {
        String before = text(tx.get(bytes("n")));
        int after = before == null ? 1 : Integer.parseInt(before) + 1;
        tx.put(bytes("n"), bytes(String.valueOf(after)));
        tx.commit(Durability.BUFFERED);
        return;
      } catch (ConflictException e) {
        // again
      }
    }
  }

  private void runOne(int id, RandomGenerator random, History history) {
    int began = history.tick();
    Map<String, Integer> reads = new HashMap<>();
    List<String> writes = new ArrayList<>();
    int kind = random.nextInt(6);
    if (kind == 0) {
      String key = key(random.nextInt(40));
      reads.put(key, writer(engine.get(bytes(key))));
      history.add(new History.Done(id, began, history.tick(), reads, writes));
      return;
    }
    try (EngineTransaction tx = kind == 1 ? engine.snapshot() : engine.begin()) {
      read(tx, random, reads);
      if (kind > 1) {
        for (String key : List.copyOf(reads.keySet())) {
          if (writes.size() < 3 && random.nextInt(3) == 0) {
            tx.put(bytes(key), bytes(String.valueOf(id)));
            writes.add(key);
          }
        }
        tx.commit(random.nextInt(8) == 0 ? Durability.SYNC : Durability.BUFFERED);
      }
      history.add(new History.Done(id, began, history.tick(), reads, writes));
    } catch (ConflictException e) {
      // It did nothing.
    }
  }

  private static void read(
      EngineTransaction tx, RandomGenerator random, Map<String, Integer> reads) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      String key = key(random.nextInt(40));
      reads.put(key, writer(tx.get(bytes(key))));
    }
    if (random.nextInt(3) == 0) {
      int from = random.nextInt(38);
      int to = from + 3;
      Map<String, Integer> found = new HashMap<>();
      try (EngineCursor cursor = tx.scan(Bytes.range(key(from), key(to)), random.nextBoolean())) {
        while (cursor.next()) {
          found.put(text(cursor.key()), writer(cursor.value()));
        }
      }
      for (int i = from; i < to; i++) {
        reads.put(key(i), found.getOrDefault(key(i), History.NONE));
      }
    }
  }

  private static String key(int number) {
    return "key%03d".formatted(number);
  }

  private static int writer(byte[] value) {
    return value == null ? History.NONE : Integer.parseInt(text(value));
  }
}
