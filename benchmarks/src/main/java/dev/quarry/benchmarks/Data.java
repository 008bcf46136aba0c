package dev.quarry.benchmarks;

import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.value.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The documents that both sides read, and where they lie. */
final class Data {
  static final int DOCUMENTS = 200_000;
  static final long CACHE_BYTES = 64L << 20;
  static final long WRITE_BUFFER_BYTES = 64L << 20;
  private static final int BATCH = 1_000;

  private Data() {}

  /** Opens a database in which every read goes to the storage. */
  static BenchDatabase open(Path directory) {
    return open(directory, 0);
  }

  static BenchDatabase open(Path directory, long documentCacheBytes) {
    OpenOptions options =
        OpenOptions.defaults()
            .withDurability(Durability.BUFFERED)
            .withCacheBytes(CACHE_BYTES)
            .withWriteBufferBytes(WRITE_BUFFER_BYTES)
            .withDocumentCacheBytes(documentCacheBytes);
    return BenchDatabase.open(directory, options);
  }

  /** Stores all documents and closes the database; returns their keys. */
  static List<Id<Account>> fill(Path directory) {
    List<Id<Account>> ids = new ArrayList<>();
    try (BenchDatabase database = open(directory)) {
      for (int first = 0; first < DOCUMENTS; first += BATCH) {
        List<Account> batch = new ArrayList<>();
        for (int number = first; number < first + BATCH; number++) {
          Account account = Account.numbered(number);
          batch.add(account);
          ids.add(account.id());
        }
        database.accounts().insertAll(batch);
      }
    }
    return ids;
  }

  /** Stores as many customers and closes the database. */
  static void fillCustomers(Path directory) {
    try (BenchDatabase database = open(directory)) {
      for (int first = 0; first < DOCUMENTS; first += BATCH) {
        List<Customer> batch = new ArrayList<>();
        for (int number = first; number < first + BATCH; number++) {
          batch.add(Customer.numbered(number));
        }
        database.customers().insertAll(batch);
      }
    }
  }

  /** Where the engine keeps RocksDB's files in a database's directory. */
  static Path rocksFiles(Path directory) {
    return directory.resolve("data");
  }

  static Path newDirectory() {
    try {
      return Files.createTempDirectory("quarry-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
