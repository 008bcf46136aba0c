package dev.quarry.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Random transactions over few keys, so that they meet often. */
final class Workload {
  private Workload() {}

  /**
   * Runs transactions and records them.
   *
   * @param threads how many run at a time
   * @param transactions how many in all, roughly
   */
  static History run(Subject subject, int threads, int transactions)
      throws InterruptedException, ExecutionException {
    History history = new History();
    SplittableRandom seeds = new SplittableRandom();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        SplittableRandom random = seeds.split();
        running.add(
            pool.submit(
                () -> {
                  for (int done = 0; done < transactions / threads; done++) {
                    transaction(subject, history, random);
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
    for (int key = 0; key < Recording.KEYS; key++) {
      history.look(subject, key);
    }
    return history;
  }

  private static void transaction(Subject subject, History history, SplittableRandom random) {
    int kind = random.nextInt(20);
    int length = random.nextInt(1, 7);
    if (kind == 0) {
      history.look(subject, random.nextInt(Recording.KEYS));
    } else if (kind < 5) {
      history.read(
          subject,
          recording -> {
            for (int i = 0; i < length; i++) {
              read(recording, random);
              pause(random);
            }
          });
    } else {
      history.write(
          subject,
          recording -> {
            for (int i = 0; i < length; i++) {
              step(recording, random);
              pause(random);
            }
            if (kind == 5) {
              throw new History.AbandonedException();
            }
          });
    }
  }

  private static void step(Recording recording, SplittableRandom random) {
    int key = random.nextInt(Recording.KEYS);
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> recording.put(key, random.nextInt(Recording.ROOMS));
      case 3 -> recording.delete(key);
      default -> read(recording, random);
    }
  }

  private static void read(Recording recording, SplittableRandom random) {
    switch (random.nextInt(4)) {
      case 0 -> recording.block(random.nextInt(Recording.KEYS / Subject.BLOCK));
      case 1 -> recording.room(random.nextInt(Recording.ROOMS));
      default -> recording.get(random.nextInt(Recording.KEYS));
    }
  }

  /** Lets other threads come in between, which few cores would seldom do. */
  private static void pause(SplittableRandom random) {
    if (random.nextInt(3) == 0) {
      LockSupport.parkNanos(1);
    }
  }
}
