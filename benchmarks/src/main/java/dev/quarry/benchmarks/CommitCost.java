package dev.quarry.benchmarks;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.Peer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.benchmarks.report.Figure;
import dev.quarry.benchmarks.report.Figures;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How long a commit of one row takes while others commit all the time. */
public final class CommitCost {
  private static final List<Integer> WRITERS = List.of(0, 1, 2, 4, 8, 16, 32, 64);
  private static final List<PeerKind> KINDS =
      List.of(PeerKind.QUARRY, PeerKind.RAW, PeerKind.SQLITE, PeerKind.H2, PeerKind.JE);

  private final Figures figures = new Figures();
  private final long nanos;

  private CommitCost(long nanos) {
    this.nanos = nanos;
  }

  /**
   * Measures and prints.
   *
   * @param args how many seconds each figure is measured, or nothing for two
   */
  public static void main(String[] args) throws InterruptedException {
    long seconds = args.length == 0 ? 2 : Long.parseLong(args[0]);
    CommitCost cost = new CommitCost(TimeUnit.SECONDS.toNanos(seconds));
    for (Durability durability : List.of(Durability.SYNC, Durability.BUFFERED)) {
      for (PeerKind kind : KINDS) {
        for (int writers : WRITERS) {
          cost.measure(kind, durability, writers);
        }
      }
    }
    cost.figures.write();
  }

  private void measure(PeerKind kind, Durability durability, int writers)
      throws InterruptedException {
    Path directory = Data.newDirectory();
    try (Peer peer = kind.open(directory, durability)) {
      AtomicInteger next = new AtomicInteger();
      AtomicBoolean ended = new AtomicBoolean();
      ExecutorService others = Executors.newCachedThreadPool();
      for (int i = 0; i < writers; i++) {
        others.execute(
            () -> {
              while (!ended.get()) {
                insert(peer, next);
              }
            });
      }
      microseconds(peer, next);
      double latency = microseconds(peer, next);
      ended.set(true);
      others.shutdown();
      if (!others.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("writers did not end");
      }
      figures.add(
          new Figure(
              "Commit among writers, " + durability.name().toLowerCase(Locale.ROOT),
              "other writers",
              "microseconds",
              kind.title(),
              writers,
              latency));
    } finally {
      Data.delete(directory);
    }
  }

  private static void insert(Peer peer, AtomicInteger next) {
    peer.insert(Account.numbered(next.getAndIncrement()));
  }

  private double microseconds(Peer peer, AtomicInteger next) {
    long begin = System.nanoTime();
    long operations = 0;
    long passed;
    do {
      insert(peer, next);
      operations++;
      passed = System.nanoTime() - begin;
    } while (passed < nanos);
    return (double) passed / TimeUnit.MICROSECONDS.toNanos(1) / operations;
  }
}
