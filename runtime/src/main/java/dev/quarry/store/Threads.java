package dev.quarry.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Does the parts of a piece of work in several threads at once, and waits for all of them. */
final class Threads {
  private final int number;

  /** Prepares some threads; with one only, the caller's does everything. */
  Threads(int number) {
    this.number = number;
  }

  /** One part of the work. */
  interface Part {
    /**
     * Does it.
     *
     * @param number which one, from 0
     * @param abandoned whether another part failed, so that this one may end early
     */
    void run(int number, BooleanSupplier abandoned);
  }

  /** Does all parts. When one fails the others end, and what it threw is thrown. */
  void run(int parts, Part part) {
    if (number == 1) {
      IntStream.range(0, parts).forEach(each -> part.run(each, () -> false));
      return;
    }
    AtomicBoolean abandoned = new AtomicBoolean();
    ExecutorService threads =
        Executors.newFixedThreadPool(
            number,
            task -> {
              Thread thread = new Thread(task, Thread.currentThread().getName() + "-range");
              thread.setDaemon(true);
              return thread;
            });
    try {
      CompletableFuture<?> first = new CompletableFuture<>();
      CompletableFuture<?>[] all =
          IntStream.range(0, parts)
              .mapToObj(
                  each ->
                      CompletableFuture.runAsync(
                          () -> {
                            try {
                              part.run(each, abandoned::get);
                            } catch (RuntimeException | Error e) {
                              abandoned.set(true);
                              first.completeExceptionally(e);
                              throw e;
                            }
                          },
                          threads))
              .toArray(CompletableFuture<?>[]::new);
      join(CompletableFuture.allOf(all), first);
    } finally {
      threads.shutdown();
    }
  }

  private static void join(CompletableFuture<?> all, CompletableFuture<?> first) {
    try {
      all.join();
    } catch (CompletionException e) {
      Throwable cause = first.handle((nothing, failure) -> failure).join();
      if (cause instanceof RuntimeException failed) {
        throw failed;
      } else if (cause instanceof Error failed) {
        throw failed;
      }
      throw e;
    }
  }
}
