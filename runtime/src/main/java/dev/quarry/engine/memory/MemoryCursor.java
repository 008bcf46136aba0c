package dev.quarry.engine.memory;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks over one version of a {@link MemoryStorage}, looking up each step from the key before. */
final class MemoryCursor implements EngineCursor {
  private final MemoryStorage storage;
  private final MemorySnapshot snapshot;
  private final boolean ownsSnapshot;
  private final KeyRange range;
  private final boolean descending;
  private Map.@Nullable Entry<byte[], byte[]> entry;
  private boolean finished;

  /**
   * Makes a cursor before the first entry.
   *
   * @param ownsSnapshot whether closing the cursor closes the snapshot
   */
  MemoryCursor(
      MemoryStorage storage,
      MemorySnapshot snapshot,
      boolean ownsSnapshot,
      KeyRange range,
      boolean descending) {
    this.storage = storage;
    this.snapshot = snapshot;
    this.ownsSnapshot = ownsSnapshot;
    this.range = range;
    this.descending = descending;
  }

  @Override
  public boolean next() {
    if (!finished) {
      byte[] after = entry == null ? null : entry.getKey();
      entry = storage.step(range, after, descending, snapshot.version());
      finished = entry == null;
    }
    return !finished;
  }

  @Override
  public byte[] key() {
    return current().getKey().clone();
  }

  @Override
  public byte[] value() {
    return current().getValue().clone();
  }

  @Override
  public void close() {
    finished = true;
    entry = null;
    if (ownsSnapshot) {
      snapshot.close();
    }
  }

  private Map.Entry<byte[], byte[]> current() {
    if (entry == null) {
      throw new IllegalStateException("There is no entry.");
    }
    return entry;
  }
}
