package dev.quarry.engine.memory;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.optimistic.PreparedWrite;
import dev.quarry.engine.optimistic.Storage;
import dev.quarry.engine.optimistic.StorageBatch;
import dev.quarry.engine.optimistic.StorageSnapshot;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.EngineException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A storage in memory whose disk can be made to fail. */
final class FailingStorage implements Storage {
  private final MemoryStorage storage = new MemoryStorage();

  /** Whether the next writes fail. */
  volatile boolean broken;

  /** Whether the next batches cannot even be prepared. */
  volatile boolean unprepared;

  /** Whether snapshots find the storage closed, though reads that began before it do not. */
  volatile boolean closedForSnapshots;

  @Override
  public PreparedWrite prepare(StorageBatch batch) {
    if (unprepared) {
      throw new IllegalStateException("Batch is too odd");
    }
    return Storage.super.prepare(batch);
  }

  @Override
  public void write(StorageBatch batch, boolean sync) {
    if (broken) {
      throw new EngineException("No space left on device");
    }
    storage.write(batch, sync);
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return storage.get(key);
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    return storage.getAll(keys);
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    return storage.scan(range, descending);
  }

  @Override
  public StorageSnapshot snapshot() {
    if (closedForSnapshots) {
      throw new DatabaseClosedException("The database is closed.");
    }
    return storage.snapshot();
  }

  @Override
  public void close() {
    storage.close();
  }
}
