package dev.quarry.benchmarks;

import dev.quarry.codec.KeyWriter;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/**
 * A thousand documents with two index entries each in one transaction. The raw side looks nothing
 * up; the bytes of its documents are made beforehand.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class BulkInsertBenchmark {
  private static final int ROWS = 1_000;
  private static final int DOCUMENT_BYTES = 110;
  private static final byte[] NOTHING = {};

  private static List<Account> rows(int first) {
    List<Account> rows = new ArrayList<>(ROWS);
    for (int i = 0; i < ROWS; i++) {
      rows.add(Account.numbered(first + i));
    }
    return rows;
  }

  /** The typed side. */
  @State(Scope.Benchmark)
  public static class Typed {
    private final Path directory = Data.newDirectory();
    private BenchDatabase database;
    private int next;

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
    private final Path directory = Data.newDirectory();
    private final byte[] document = new byte[DOCUMENT_BYTES];
    private RawRocks rocks;
    private int next;

    @Setup(Level.Trial)
    public void open() throws RocksDBException {
      ThreadLocalRandom.current().nextBytes(document);
      rocks = new RawRocks(directory);
    }

    @TearDown(Level.Trial)
    public void close() {
      rocks.close();
      Data.delete(directory);
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void typedBulkInsert(Typed state) {
    state.database.accounts().insertAll(rows(state.next));
    state.next += ROWS;
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void rawBulkInsert(Raw state) throws RocksDBException {
    KeyWriter out = new KeyWriter();
    try (WriteBatch batch = new WriteBatch()) {
      for (Account account : rows(state.next)) {
        Id<Account> id = account.id();
        byte[] key = out.reset().varint(1).varint(0).id(id).toByteArray();
        batch.put(key, state.document);
        batch.put(out.reset().varint(1).varint(2).text(account.email()).toByteArray(), key);
        out.reset().varint(1).varint(1).text(account.country()).int32(account.balance());
        batch.put(out.id(id).toByteArray(), NOTHING);
      }
      state.rocks.db.write(state.rocks.writes, batch);
    }
    state.next += ROWS;
  }
}
