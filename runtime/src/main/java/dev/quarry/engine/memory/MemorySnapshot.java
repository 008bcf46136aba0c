package dev.quarry.engine.memory;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.optimistic.StorageSnapshot;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A version of a {@link MemoryStorage} that is kept until this is closed. */
final class MemorySnapshot implements StorageSnapshot {
  private final MemoryStorage storage;
  private final long version;
  private final AtomicBoolean closed = new AtomicBoolean();

  MemorySnapshot(MemoryStorage storage, long version) {
    this.storage = storage;
    this.version = version;
  }

  long version() {
    return version;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return storage.getAll(List.of(key), version).get(0);
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    return storage.getAll(keys, version);
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    return new MemoryCursor(storage, this, false, range, descending);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      storage.release(version);
    }
  }
}
