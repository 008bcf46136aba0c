package dev.quarry.engine.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs several threads that begin at once. */
final class Parallel {
  static final int THREADS = 4;

  private Parallel() {}

  /** One thread's part. */
  interface Part {
    void run(int thread) throws Exception;
  }

  /** Runs all parts to their end; the first failure is thrown. */
  static void run(Part part) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Object>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        Callable<Object> task =
            () -> {
              start.await();
              part.run(thread);
              return "";
            };
        results.add(threads.submit(task));
      }
      for (Future<Object> result : results) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
