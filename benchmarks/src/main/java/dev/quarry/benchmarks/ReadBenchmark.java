package dev.quarry.benchmarks;

import dev.quarry.value.Id;
import java.nio.ByteBuffer;
import java.nio.file.Path;
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
import org.openjdk.jmh.infra.Blackhole;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/** A random get by key, and a scan over the whole table. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class ReadBenchmark {

  /** A filled directory. */
  abstract static class Filled {
    final Path directory = Data.newDirectory();
    List<Id<Account>> ids = List.of();

    void fill() {
      ids = Data.fill(directory);
    }

    Id<Account> anyId() {
      return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }

    void delete() {
      Data.delete(directory);
    }
  }

  /** The typed side. */
  @State(Scope.Benchmark)
  public static class Typed extends Filled {
    BenchDatabase database;

    @Setup(Level.Trial)
    public void open() {
      fill();
      database = Data.open(directory);
    }

    @TearDown(Level.Trial)
    public void close() {
      database.close();
      delete();
    }
  }

  /** The raw side: the same files, the same keys. */
  @State(Scope.Benchmark)
  public static class Raw extends Filled {
    RawRocks rocks;

    /** What the key of every document begins with: table 1, documents. */
    final byte[] prefix = {1, 0};

    @Setup(Level.Trial)
    public void open() throws RocksDBException {
      fill();
      rocks = new RawRocks(Data.rocksFiles(directory));
    }

    byte[] anyKey() {
      Id<Account> id = anyId();
      return ByteBuffer.allocate(18).put(prefix).putLong(id.most()).putLong(id.least()).array();
    }

    @TearDown(Level.Trial)
    public void close() {
      rocks.close();
      delete();
    }
  }

  @Benchmark
  public Account typedGet(Typed state) {
    return state.database.accounts().get(state.anyId());
  }

  @Benchmark
  public byte[] rawGet(Raw state) throws RocksDBException {
    return state.rocks.db.get(state.rocks.reads, state.anyKey());
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public void typedScan(Typed state, Blackhole sink) {
    state.database.accounts().scan().forEach(sink::consume);
  }

  @Benchmark
  @OperationsPerInvocation(Data.DOCUMENTS)
  public void rawScan(Raw state, Blackhole sink) {
    try (RocksIterator rows = state.rocks.db.newIterator(state.rocks.reads)) {
      int count = 0;
      for (rows.seek(state.prefix); rows.isValid() && count < Data.DOCUMENTS; rows.next()) {
        sink.consume(rows.value());
        count++;
      }
    }
  }
}
