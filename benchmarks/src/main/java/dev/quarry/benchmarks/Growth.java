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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a get, an insert and a scanned row cost while a database grows tenfold again and again. */
public final class Growth {
  private static final int MOST = 10_000_000;
  private static final int LEAST = 10_000;
  private static final int TIMES = 10;
  private static final List<PeerKind> KINDS =
      List.of(PeerKind.QUARRY, PeerKind.RAW, PeerKind.SQLITE, PeerKind.H2, PeerKind.JE);

  private final Figures figures = new Figures();
  private final long nanos;

  private Growth(long nanos) {
    this.nanos = nanos;
  }

  /**
   * Measures and prints.
   *
   * @param args the most rows, or nothing for ten million; then how many seconds each figure is
   *     measured, or nothing for two; then the peers, as {@link PeerKind} names them, or nothing
   *     for all that are measured
   */
  public static void main(String[] args) {
    int most = args.length == 0 ? MOST : Integer.parseInt(args[0]);
    long seconds = args.length < 2 ? 2 : Long.parseLong(args[1]);
    Growth growth = new Growth(TimeUnit.SECONDS.toNanos(seconds));
    List<PeerKind> kinds =
        args.length < 3 ? KINDS : Stream.of(args).skip(2).map(PeerKind::valueOf).toList();
    for (PeerKind kind : kinds) {
      growth.measure(kind, most);
    }
    growth.figures.write();
  }

  private void measure(PeerKind kind, int most) {
    Path directory = Data.newDirectory();
    try (Peer peer = kind.open(directory, Durability.BUFFERED)) {
      int rows = 0;
      for (long size = LEAST; size <= most; size *= TIMES) {
        for (; rows < size; rows += Data.BATCH) {
          peer.insertAll(Data.rows(rows, Data.BATCH, Account::numbered));
        }
        int there = rows;
        figure("Growth, get", kind, size, () -> get(peer, there));
        figure("Growth, scanned row", kind, size, () -> scan(peer));
        int[] next = {rows};
        figure("Growth, insert", kind, size, () -> insert(peer, next));
        rows = next[0];
      }
    } finally {
      Data.delete(directory);
    }
  }

  /** Work that says how many operations it did. */
  private interface Work {
    long run();
  }

  private static long get(Peer peer, int rows) {
    peer.get(ThreadLocalRandom.current().nextInt(rows));
    return 1;
  }

  private static long scan(Peer peer) {
    long[] rows = {0};
    peer.scan(row -> rows[0]++);
    return rows[0];
  }

  private static long insert(Peer peer, int[] next) {
    peer.insert(Account.numbered(next[0]++));
    return 1;
  }

  private void figure(String chart, PeerKind kind, long size, Work work) {
    microseconds(work);
    figures.add(new Figure(chart, "rows", "microseconds", kind.title(), size, microseconds(work)));
  }

  private double microseconds(Work work) {
    long begin = System.nanoTime();
    long operations = 0;
    long passed;
    do {
      operations += work.run();
      passed = System.nanoTime() - begin;
    } while (passed < nanos);
    return (double) passed / TimeUnit.MICROSECONDS.toNanos(1) / operations;
  }
}
