package dev.quarry.engine.memory;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.SizeEstimates;
import dev.quarry.engine.optimistic.BatchVisitor;
import dev.quarry.engine.optimistic.Storage;
import dev.quarry.engine.optimistic.StorageBatch;
import dev.quarry.error.DatabaseClosedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map from keys to their histories under one lock. Each write has a version number; a
 * snapshot is such a number, counted so that no history loses what the oldest snapshot can see.
 */
final class MemoryStorage implements Storage, SizeEstimates {

  /** A key whose history may be shorter once nobody reads versions before {@code version}. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Prunable(byte[] key, long version) {}

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final TreeMap<byte[], History> histories = new TreeMap<>(Arrays::compareUnsigned);
  private final TreeMap<Long, Integer> snapshots = new TreeMap<>();
  private final ArrayDeque<Prunable> prunable = new ArrayDeque<>();
  private long newest;
  private boolean closed;

  @Override
  public byte @Nullable [] get(byte[] key) {
    return getAll(List.of(key)).get(0);
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    Lock reading = locked(lock.readLock());
    try {
      return valuesAt(keys, newest);
    } finally {
      reading.unlock();
    }
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    return new MemoryCursor(this, snapshot(), true, range, descending);
  }

  @Override
  public MemorySnapshot snapshot() {
    Lock writing = locked(lock.writeLock());
    try {
      snapshots.merge(newest, 1, Integer::sum);
      return new MemorySnapshot(this, newest);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void write(StorageBatch batch, boolean sync) {
    Lock writing = locked(lock.writeLock());
    try {
      batch.replay(new Writer(newest + 1));
      newest++;
      prune();
    } finally {
      writing.unlock();
    }
  }

  @Override
  public long bytesOnDisk() {
    return bytesInRange(KeyRange.all());
  }

  @Override
  public long bytesInRange(KeyRange range) {
    Lock reading = locked(lock.readLock());
    try {
      long bytes = 0;
      for (Map.Entry<byte[], History> entry : within(range).entrySet()) {
        byte[] value = entry.getValue().at(newest);
        bytes += value == null ? 0 : entry.getKey().length + (long) value.length;
      }
      return bytes;
    } finally {
      reading.unlock();
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      closed = true;
      histories.clear();
      prunable.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Reads several keys as of a version that a snapshot keeps. */
  List<byte @Nullable []> getAll(List<byte[]> keys, long version) {
    Lock reading = locked(lock.readLock());
    try {
      return valuesAt(keys, version);
    } finally {
      reading.unlock();
    }
  }

  /**
   * Finds the entry next to a key as of a version that a snapshot keeps.
   *
   * @param range where to look
   * @param after the key to go on from, or null to begin at the end of the range
   * @return a copy of the entry, or null if there is none
   */
  Map.@Nullable Entry<byte[], byte[]> step(
      KeyRange range, byte @Nullable [] after, boolean descending, long version) {
    Lock reading = locked(lock.readLock());
    try {
      NavigableMap<byte[], History> rest = within(range);
      if (descending) {
        rest = rest.descendingMap();
      }
      if (after != null) {
        rest = rest.tailMap(after, false);
      }
      for (Map.Entry<byte[], History> entry : rest.entrySet()) {
        byte[] value = entry.getValue().at(version);
        if (value != null) {
          return Map.entry(entry.getKey().clone(), value.clone());
        }
      }
      return null;
    } finally {
      reading.unlock();
    }
  }

  /** Lets go of a version that {@link #snapshot} has kept. */
  void release(long version) {
    lock.writeLock().lock();
    try {
      snapshots.computeIfPresent(version, (number, count) -> count == 1 ? null : count - 1);
      prune();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private List<byte @Nullable []> valuesAt(List<byte[]> keys, long version) {
    List<byte @Nullable []> values = new ArrayList<>(keys.size());
    for (byte[] key : keys) {
      History history = histories.get(key);
      byte[] value = history == null ? null : history.at(version);
      values.add(value == null ? null : value.clone());
    }
    return values;
  }

  private NavigableMap<byte[], History> within(KeyRange range) {
    byte[] to = range.isEmpty() ? range.from() : range.to();
    return to == null
        ? histories.tailMap(range.from(), true)
        : histories.subMap(range.from(), true, to, false);
  }

  private void prune() {
    long oldest = snapshots.isEmpty() ? newest : snapshots.firstKey();
    while (!prunable.isEmpty() && prunable.getFirst().version() <= oldest) {
      byte[] key = prunable.removeFirst().key();
      History history = histories.get(key);
      if (history != null && history.prune(oldest)) {
        histories.remove(key);
      }
    }
  }

  /** Locks, unless the storage is closed. */
  private Lock locked(Lock which) {
    which.lock();
    if (closed) {
      which.unlock();
      throw new DatabaseClosedException("The database is closed. Open it again to go on.");
    }
    return which;
  }

  /** Applies the changes of one write. Runs under the lock. */
  private final class Writer implements BatchVisitor {
    private final long version;

    Writer(long version) {
      this.version = version;
    }

    @Override
    public void put(byte[] key, byte[] value) {
      set(key, value);
    }

    @Override
    public void delete(byte[] key) {
      if (histories.containsKey(key)) {
        set(key, null);
      }
    }

    @Override
    public void deleteRange(KeyRange range) {
      for (byte[] key : new ArrayList<>(within(range).keySet())) {
        set(key, null);
      }
    }

    private void set(byte[] key, byte @Nullable [] value) {
      histories.computeIfAbsent(key, unknown -> new History()).add(version, value);
      prunable.add(new Prunable(key, version));
    }
  }
}
