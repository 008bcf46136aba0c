package dev.quarry.benchmarks;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.Peer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.benchmarks.report.Figure;
import dev.quarry.benchmarks.report.Figures;
import dev.quarry.engine.Durability;
import java.nio.file.Path;

/** What the same rows and indexes take on the disk, once all is written and compacted. */
public final class DiskSize {
  private DiskSize() {}

  /**
   * Measures and prints.
   *
   * @param args the number of rows, or nothing for {@link Data#DOCUMENTS}
   */
  public static void main(String[] args) {
    int rows = args.length == 0 ? Data.DOCUMENTS : Integer.parseInt(args[0]);
    Figures figures = new Figures();
    for (PeerKind kind : PeerKind.values()) {
      if (kind == PeerKind.QUARRY || kind.isPeer()) {
        figures.add(
            new Figure("Bytes on disk", "", "bytes a row", kind.title(), 0, bytes(kind, rows)));
      }
    }
    figures.write();
  }

  private static double bytes(PeerKind kind, int rows) {
    Path directory = Data.newDirectory();
    try {
      try (Peer peer = kind.open(directory, Durability.BUFFERED)) {
        Data.batches(rows, Account::numbered).forEach(peer::insertAll);
        peer.compact();
      }
      if (kind == PeerKind.QUARRY) {
        // The typed store compacts by itself only; its files are RocksDB's.
        try (Peer raw = PeerKind.RAW.open(directory, Durability.BUFFERED)) {
          raw.compact();
        }
      }
      return (double) Data.bytes(directory) / rows;
    } finally {
      Data.delete(directory);
    }
  }
}
