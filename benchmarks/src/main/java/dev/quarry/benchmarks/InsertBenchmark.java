package dev.quarry.benchmarks;

import dev.quarry.value.Id;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/**
 * One document with two index entries, one of them unique, in a transaction of its own that
 * survives a killed process. The raw side looks the key and the unique value up and writes the same
 * three entries in one batch; its document is made beforehand.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class InsertBenchmark {
  private static final byte[] NOTHING = {};

  /** The typed side. */
  @State(Scope.Benchmark)
  public static class Typed {
    final Path directory = Data.newDirectory();
    BenchDatabase database;
    int next;

    @Setup(Level.Trial)
    public void open() {
      database = Data.open(directory);
    }

    @TearDown(Level.Trial)
    public void close() {
      database.close();
      Data.delete(directory);
    }
  }

  /** The raw side. */
  @State(Scope.Benchmark)
  public static class Raw {
    final Path directory = Data.newDirectory();
    final byte[] document = new byte[DOCUMENT_BYTES];
    RawRocks rocks;
    int next;

    @Setup(Level.Trial)
    public void open() throws RocksDBException {
      rocks = new RawRocks(directory);
    }

    @TearDown(Level.Trial)
    public void close() {
      rocks.close();
      Data.delete(directory);
    }
  }

  /** What a typed document takes, rounded. */
  private static final int DOCUMENT_BYTES = 110;

  @Benchmark
  public void typedInsert(Typed state) {
    state.database.accounts().insert(Account.numbered(state.next++));
  }

  @Benchmark
  public void rawInsert(Raw state) throws RocksDBException {
    int number = state.next++;
    Account account = Account.numbered(number);
    byte[] key = key((byte) 0, account.id());
    byte[] unique = entry((byte) 2, account.email(), 0);
    byte[] range = entry((byte) 1, account.country(), 20);
    ByteBuffer.wrap(range).putInt(range.length - 20, account.balance());
    ByteBuffer.wrap(range).putLong(range.length - 16, account.id().most());
    ByteBuffer.wrap(range).putLong(range.length - 8, account.id().least());
    ByteBuffer.wrap(state.document).putInt(0, number);
    if (state.rocks.db.get(state.rocks.reads, key) != null
        || state.rocks.db.get(state.rocks.reads, unique) != null) {
      throw new IllegalStateException("taken: " + number);
    }
    try (WriteBatch batch = new WriteBatch()) {
      batch.put(key, state.document);
      batch.put(unique, key);
      batch.put(range, NOTHING);
      state.rocks.db.write(state.rocks.writes, batch);
    }
  }

  private static byte[] key(byte index, Id<Account> id) {
    return ByteBuffer.allocate(18)
        .put((byte) 1)
        .put(index)
        .putLong(id.most())
        .putLong(id.least())
        .array();
  }

  private static byte[] entry(byte index, String text, int more) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(4 + bytes.length + more).put((byte) 1).put(index).put(bytes).array();
  }
}
