package dev.quarry.benchmarks.shapes;

import dev.quarry.Database;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Documents of the shape before a change beside the same ones of today's shape: decoded alone, got
 * by their keys, and scanned. Nothing is kept in the document cache.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OldShapeBenchmark {

  /** Documents in memory. */
  @State(Scope.Thread)
  public static class InMemory {
    @Param Change change;
    private Decoding older;
    private Decoding today;

    @Setup(Level.Trial)
    public void encode() {
      older = new Decoding(change, true);
      today = new Decoding(change, false);
    }
  }

  /** A database that today's program has opened. */
  private static final class Opened implements AutoCloseable {
    private final Path directory = Rows.newDirectory();
    private final Database database;
    private final Rows rows;

    Opened(Change change, boolean older) {
      if (older) {
        Rows.fill(directory, change);
      } else {
        Rows.fillToday(directory, change);
      }
      database = Rows.open(directory, change.after());
      rows = Rows.in(database, change.after());
    }

    Object any() {
      return rows.get(ThreadLocalRandom.current().nextInt(Rows.DOCUMENTS));
    }

    void all(Blackhole sink) {
      rows.scan().forEach(sink::consume);
    }

    @Override
    public void close() {
      database.close();
      Rows.delete(directory);
    }
  }

  /** All documents are of the shape before the change. */
  @State(Scope.Benchmark)
  public static class Older {
    @Param Change change;
    private Opened opened;

    @Setup(Level.Trial)
    public void open() {
      opened = new Opened(change, true);
    }

    @TearDown(Level.Trial)
    public void close() {
      opened.close();
    }
  }

  /** All documents are of today's shape. */
  @State(Scope.Benchmark)
  public static class Today {
    @Param Change change;
    private Opened opened;

    @Setup(Level.Trial)
    public void open() {
      opened = new Opened(change, false);
    }

    @TearDown(Level.Trial)
    public void close() {
      opened.close();
    }
  }

  @Benchmark
  public Object olderDecode(InMemory state) {
    return state.older.next();
  }

  @Benchmark
  public Object todayDecode(InMemory state) {
    return state.today.next();
  }

  @Benchmark
  public Object olderGet(Older state) {
    return state.opened.any();
  }

  @Benchmark
  public Object todayGet(Today state) {
    return state.opened.any();
  }

  @Benchmark
  @OperationsPerInvocation(Rows.DOCUMENTS)
  public void olderScan(Older state, Blackhole sink) {
    state.opened.all(sink);
  }

  @Benchmark
  @OperationsPerInvocation(Rows.DOCUMENTS)
  public void todayScan(Today state, Blackhole sink) {
    state.opened.all(sink);
  }
}
