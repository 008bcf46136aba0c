package dev.quarry.benchmarks;

import dev.quarry.OpenOptions;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rocksdb.RocksDBException;

/** Gets by key of some documents that are asked for again and again, with the document cache. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class HotBenchmark {
  private static final int HOT = 10_000;

  private static Id<Account> any(List<Id<Account>> ids) {
    return ids.get(ThreadLocalRandom.current().nextInt(HOT));
  }

  /** The typed side. */
  @State(Scope.Benchmark)
  public static class Typed {
    private final Path directory = Data.newDirectory();
    private List<Id<Account>> ids = List.of();
    private BenchDatabase database;

    @Setup(Level.Trial)
    public void open() {
      ids = Data.fill(directory);
      database = Data.open(directory, OpenOptions.defaults().documentCacheBytes());
    }

    @TearDown(Level.Trial)
    public void close() {
      database.close();
      Data.delete(directory);
    }
  }

  /** The raw side: the same files, the same keys. */
  @State(Scope.Benchmark)
  public static class Raw {
    private final Path directory = Data.newDirectory();
    private List<Id<Account>> ids = List.of();
    private RawRocks rocks;

    @Setup(Level.Trial)
    public void open() throws RocksDBException {
      ids = Data.fill(directory);
      rocks = new RawRocks(Data.rocksFiles(directory));
    }

    @TearDown(Level.Trial)
    public void close() {
      rocks.close();
      Data.delete(directory);
    }
  }

  @Benchmark
  public Account typedHotGet(Typed state) {
    return state.database.accounts().get(any(state.ids));
  }

  @Benchmark
  public byte[] rawHotGet(Raw state) throws RocksDBException {
    Id<Account> id = any(state.ids);
    byte[] key =
        ByteBuffer.allocate(18)
            .put((byte) 1)
            .put((byte) 0)
            .putLong(id.most())
            .putLong(id.least())
            .array();
    return state.rocks.db.get(state.rocks.reads, key);
  }
}
