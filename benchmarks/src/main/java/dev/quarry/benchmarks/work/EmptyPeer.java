package dev.quarry.benchmarks.work;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.Peer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A database that begins empty, and is filled by what is measured. Thread-safe. */
final class EmptyPeer implements AutoCloseable {
  private final Path directory = Data.newDirectory();
  private final AtomicInteger next = new AtomicInteger();
  private final Peer database;

  EmptyPeer(PeerKind kind, Durability durability) {
    database = kind.open(directory, durability);
  }

  void insert() {
    database.insert(Account.numbered(next.getAndIncrement()));
  }

  void insertBatch() {
    database.insertAll(Data.rows(next.getAndAdd(Data.BATCH), Data.BATCH, Account::numbered));
  }

  @Override
  public void close() {
    database.close();
    Data.delete(directory);
  }
}
