package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.engine.Durability;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Single inserts that are on the disk when they return. Nitrite has no such commits. */
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SyncInsertBenchmark {

  /** An empty database. */
  @State(Scope.Benchmark)
  public static class Empty {
    @Param({"QUARRY", "RAW", "SQLITE", "H2", "JE", "OBJECTBOX", "XODUS", "MAPDB"})
    PeerKind peer;

    EmptyPeer accounts;

    @Setup(Level.Trial)
    public void open() {
      accounts = new EmptyPeer(peer, Durability.SYNC);
    }

    @TearDown(Level.Trial)
    public void close() {
      accounts.close();
    }
  }

  @Benchmark
  public void insert1(Empty in) {
    in.accounts.insert();
  }

  @Benchmark
  @Threads(4)
  public void insert4(Empty in) {
    in.accounts.insert();
  }

  @Benchmark
  @Threads(16)
  public void insert16(Empty in) {
    in.accounts.insert();
  }
}
