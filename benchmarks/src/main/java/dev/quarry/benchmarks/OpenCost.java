package dev.quarry.benchmarks;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.Peer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.benchmarks.report.Figure;
import dev.quarry.benchmarks.report.Figures;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long it takes to open a database of many documents with nothing to do, and to read one. */
public final class OpenCost {
  private static final int DOCUMENTS = 10_000_000;
  private static final int TIMES = 11;

  private OpenCost() {}

  /**
   * Measures and prints.
   *
   * @param args the number of documents, or nothing for ten million
   */
  public static void main(String[] args) {
    int documents = args.length == 0 ? DOCUMENTS : Integer.parseInt(args[0]);
    Path directory = Data.newDirectory();
    try {
      try (Peer quarry = PeerKind.QUARRY.open(directory, Durability.BUFFERED)) {
        Data.batches(documents, Account::numbered).forEach(quarry::insertAll);
      }
      Figures figures = new Figures();
      for (PeerKind kind : List.of(PeerKind.QUARRY, PeerKind.RAW)) {
        figures.add(
            new Figure(
                "Opening and a first get",
                "",
                "milliseconds, median of " + TIMES,
                kind.title(),
                0,
                median(kind, directory, documents)));
      }
      figures.write();
    } finally {
      Data.delete(directory);
    }
  }

  /** The first times also load classes, and after the first there is no log to replay. */
  private static double median(PeerKind kind, Path directory, int documents) {
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      try (Peer peer = kind.open(directory, Durability.BUFFERED)) {
        peer.get(documents / 2);
        millis[i] = (double) (System.nanoTime() - begin) / TimeUnit.MILLISECONDS.toNanos(1);
      }
    }
    Arrays.sort(millis);
    return millis[TIMES / 2];
  }
}
