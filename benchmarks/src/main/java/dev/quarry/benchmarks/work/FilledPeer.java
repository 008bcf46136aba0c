package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.Peer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A database of {@link Data#DOCUMENTS} accounts, whose commits are buffered. */
@State(Scope.Benchmark)
public class FilledPeer {
  @Param PeerKind peer;
  Peer database;

  /** How many accounts there are; their numbers begin with 0. */
  final AtomicInteger accounts = new AtomicInteger(Data.DOCUMENTS);

  private Path directory;

  @Setup(Level.Trial)
  public void open() {
    directory = Templates.accounts(peer);
    database = peer.open(directory, Durability.BUFFERED);
  }

  @TearDown(Level.Trial)
  public void close() {
    database.close();
    Data.delete(directory);
  }
}
