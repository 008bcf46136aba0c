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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long it takes to open a database of many documents with nothing to do, and to read one. */
public final class OpenCost {
  private static final int DOCUMENTS = 10_000_000;
  private static final int TIMES = 21;

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
      medians(directory, documents)
          .forEach(
              (kind, millis) ->
                  figures.add(
                      new Figure(
                          "Opening and a first get",
                          "",
                          "milliseconds, median of " + TIMES,
                          kind.title(),
                          0,
                          millis)));
      figures.write();
    } finally {
      Data.delete(directory);
    }
  }

  /**
   * By turns, because files are still compacted for a while after they were written. The first
   * times also load classes, and after the first there is no log to replay.
   */
  private static Map<PeerKind, Double> medians(Path directory, int documents) {
    Map<PeerKind, double[]> millis = new EnumMap<>(PeerKind.class);
    for (int i = 0; i < TIMES; i++) {
      for (PeerKind kind : List.of(PeerKind.QUARRY, PeerKind.RAW)) {
        millis.computeIfAbsent(kind, each -> new double[TIMES])[i] =
            millis(kind, directory, documents);
      }
    }
    Map<PeerKind, Double> medians = new EnumMap<>(PeerKind.class);
    millis.forEach(
        (kind, times) -> {
          Arrays.sort(times);
          medians.put(kind, times[TIMES / 2]);
        });
    return medians;
  }

  private static double millis(PeerKind kind, Path directory, int documents) {
    long begin = System.nanoTime();
    try (Peer peer = kind.open(directory, Durability.BUFFERED)) {
      peer.get(documents / 2);
      return (double) (System.nanoTime() - begin) / TimeUnit.MILLISECONDS.toNanos(1);
    }
  }
}
