package dev.quarry.benchmarks;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.NamedBenchDatabase;
import dev.quarry.benchmarks.peer.Peer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.benchmarks.peer.QuarryPeer;
import dev.quarry.benchmarks.peer.RawIndexBuild;
import dev.quarry.benchmarks.report.Figure;
import dev.quarry.benchmarks.report.Figures;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What it takes to build an index of a million documents when a database is opened with a schema
 * that has one more, beside raw RocksDB that does it by hand on the same files.
 */
public final class IndexBuildCost {
  private static final int DOCUMENTS = 1_000_000;

  private IndexBuildCost() {}

  /**
   * Measures and prints.
   *
   * @param args the number of documents, or nothing for a million
   */
  public static void main(String[] args) {
    int documents = args.length == 0 ? DOCUMENTS : Integer.parseInt(args[0]);
    Path directory = Data.newDirectory();
    try {
      Path typed = directory.resolve("typed");
      Path raw = directory.resolve("raw");
      try (Peer quarry = PeerKind.QUARRY.open(typed, Durability.BUFFERED)) {
        Data.batches(documents, Account::numbered).forEach(quarry::insertAll);
      }
      Data.copy(typed, raw);
      Figures figures = new Figures();
      long begin = System.nanoTime();
      NamedBenchDatabase.open(typed, QuarryPeer.options().withWorkThreads(1)).close();
      figures.add(figure(PeerKind.QUARRY, documents, begin));
      begin = System.nanoTime();
      if (RawIndexBuild.build(raw) != documents) {
        throw new IllegalStateException("not all documents are there");
      }
      figures.add(figure(PeerKind.RAW, documents, begin));
      figures.write();
    } finally {
      Data.delete(directory);
    }
  }

  private static Figure figure(PeerKind kind, int documents, long begin) {
    double seconds = (double) (System.nanoTime() - begin) / TimeUnit.SECONDS.toNanos(1);
    return new Figure(
        "Index build", "", "documents a second", kind.title(), 0, documents / seconds);
  }
}
