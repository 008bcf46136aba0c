package dev.quarry.engine.rocksdb;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.optimistic.StorageSnapshot;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ReadOptions;
import org.rocksdb.Snapshot;

/**
 * A native snapshot. Its handles belong to {@link NativeDatabase}, which frees them when the
 * snapshot is closed and the last read of it has returned: a transaction that is ended by one
 * thread while another still reads in it must not pull the native memory away from that one.
 */
final class RocksSnapshot implements StorageSnapshot {
  private static final VarHandle USES;

  static {
    try {
      USES = MethodHandles.lookup().findVarHandle(RocksSnapshot.class, "uses", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final NativeDatabase database;
  private final Snapshot handle;
  private final ReadOptions options;

  /** Reads under way, and one more until the snapshot is closed. Never rises again from zero. */
  private volatile int uses = 1;

  RocksSnapshot(NativeDatabase database, Snapshot handle, ReadOptions options) {
    this.database = database;
    this.handle = handle;
    this.options = options;
  }

  /**
   * Begins a use of the handles, to be ended by {@link #exit} before the caller leaves the gate.
   *
   * @throws IllegalStateException if the snapshot is closed
   */
  void enter() {
    int before = uses;
    while (before > 0) {
      if (USES.compareAndSet(this, before, before + 1)) {
        return;
      }
      before = uses;
    }
    throw new IllegalStateException(
        "The transaction has ended while it was read. Use a transaction in one thread at a time.");
  }

  /**
   * Ends a use, or what keeps the snapshot open.
   *
   * @return whether it was the last, so that the caller has to free the handles
   */
  boolean exit() {
    return (int) USES.getAndAdd(this, -1) == 1;
  }

  /** The snapshot itself; for those who have entered. */
  Snapshot handle() {
    return handle;
  }

  /** Options that read this snapshot; for those who have entered. */
  ReadOptions options() {
    return options;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return database.get(this, key);
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    return database.getAll(this, keys);
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    return database.scan(range, descending, this);
  }

  @Override
  public void close() {
    database.close(this);
  }
}
