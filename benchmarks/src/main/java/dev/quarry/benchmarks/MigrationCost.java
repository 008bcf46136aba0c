package dev.quarry.benchmarks;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.BenchDatabase;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.RawRocks;
import dev.quarry.engine.Durability;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.Migration;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;

/**
 * What a migration of a million documents takes, in time and memory, beside raw RocksDB that reads
 * the same documents and writes them back as they are. Both begin with the same files.
 */
public final class MigrationCost {
  private static final int DOCUMENTS = 1_000_000;
  private static final int BATCH = 1_000;

  private MigrationCost() {}

  /**
   * Measures and prints.
   *
   * @param args the number of documents, or nothing for a million
   */
  public static void main(String[] args) throws Exception {
    int documents = args.length == 0 ? DOCUMENTS : Integer.parseInt(args[0]);
    Path directory = Data.newDirectory();
    try {
      Path typed = directory.resolve("typed");
      Path raw = directory.resolve("raw");
      fill(typed, documents);
      try (Database database = Database.open(typed, options(), BenchDatabase.SCHEMA)) {
        database.checkpoint(raw);
      }
      double rawRate = documents / rewriteRaw(Data.rocksFiles(raw));
      Watch watch = new Watch();
      double seconds = migrate(typed, watch);
      print("raw RocksDB, reading and writing back", rawRate, rawRate);
      print("migration, once it has begun", documents / watch.seconds, rawRate);
      print("opening with it, all documents tried first", documents / seconds, rawRate);
      System.out.printf(
          Locale.ROOT,
          "heap after a full collection: %d MiB when a tenth was through, %d MiB at the end%n",
          watch.early >> 20,
          watch.late >> 20);
    } finally {
      Data.delete(directory);
    }
  }

  private static OpenOptions options() {
    return OpenOptions.defaults()
        .withDurability(Durability.BUFFERED)
        .withCacheBytes(Data.CACHE_BYTES)
        .withWriteBufferBytes(Data.WRITE_BUFFER_BYTES)
        .withWorkThreads(1);
  }

  private static void fill(Path directory, int documents) {
    try (BenchDatabase database = BenchDatabase.open(directory, options())) {
      Data.batches(documents, Account::numbered).forEach(database.accounts()::insertAll);
    }
  }

  /** The first table is that of the accounts; its documents have the prefix 01 00. */
  private static double rewriteRaw(Path files) throws RocksDBException {
    long begin = System.nanoTime();
    try (RawRocks rocks = new RawRocks(files);
        RocksIterator documents = rocks.db.newIterator(rocks.reads);
        WriteBatch batch = new WriteBatch()) {
      byte[] prefix = {1, 0};
      for (documents.seek(prefix); documents.isValid(); documents.next()) {
        byte[] key = documents.key();
        if (key[0] != 1 || key[1] != 0) {
          break;
        }
        batch.put(key, documents.value());
        if (batch.count() == BATCH) {
          rocks.db.write(rocks.writes, batch);
          batch.clear();
        }
      }
      rocks.db.write(rocks.writes, batch);
    }
    return seconds(begin);
  }

  private static double migrate(Path directory, Watch watch) {
    Migration migration =
        Migration.ofDocuments(
            "2024-01-15",
            "accounts",
            "count a visit",
            account -> account.put("visits", account.get("visits").longValue() + 1));
    long begin = System.nanoTime();
    Database.open(
            directory, options().withListener(watch), BenchDatabase.SCHEMA, List.of(migration))
        .close();
    return seconds(begin);
  }

  private static double seconds(long begin) {
    return (double) (System.nanoTime() - begin) / TimeUnit.SECONDS.toNanos(1);
  }

  private static void print(String what, double rate, double rawRate) {
    System.out.printf(
        Locale.ROOT, "%-44s %,10.0f documents a second, %.2f of raw%n", what, rate, rate / rawRate);
  }

  /** Watches how long the migration runs, and what the heap holds meanwhile. */
  private static final class Watch implements EvolutionListener {
    private long begin;
    private double seconds;
    private long early;
    private long late;

    @Override
    public void started(WorkProgress progress) {
      if (progress.kind() == PlanStep.Kind.MIGRATE) {
        begin = System.nanoTime();
      }
    }

    @Override
    public void progressed(WorkProgress progress) {
      if (early == 0 && progress.processed() > progress.total() / 10) {
        early = heap();
      }
    }

    @Override
    public void finished(WorkProgress progress) {
      if (progress.kind() == PlanStep.Kind.MIGRATE) {
        // The collection for the early figure is in it.
        seconds = seconds(begin);
        late = heap();
      }
    }

    /** What a full collection leaves; the pools' own figures are 0 until one has been made. */
    private static long heap() {
      System.gc();
      return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
  }
}
