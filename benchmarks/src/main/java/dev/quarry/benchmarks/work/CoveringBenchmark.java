package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import dev.quarry.benchmarks.peer.CoveringPeer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A range that an index covers, for those that have such indexes. */
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoveringBenchmark {

  /** A database of customers. */
  @State(Scope.Benchmark)
  public static class Customers {
    /** Not "peer", so that a choice of peers for the other workloads does not choose here. */
    @Param({"QUARRY", "QUARRY_CACHED", "RAW", "SQLITE", "H2"})
    PeerKind coveringPeer;

    CoveringPeer database;
    private Path directory;

    @Setup(Level.Trial)
    public void open() {
      directory = Templates.customers(coveringPeer);
      database = (CoveringPeer) coveringPeer.open(directory, Durability.BUFFERED);
    }

    @TearDown(Level.Trial)
    public void close() {
      database.close();
      Data.delete(directory);
    }
  }

  @Benchmark
  public List<?> rangeCovered(Customers in) {
    return in.database.covering(Question.any());
  }
}
