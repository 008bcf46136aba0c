package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.EngineException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A storage of one thread that counts what it is asked, and fails where it is told to. */
final class MapStorage implements Storage {
  final TreeMap<byte[], byte[]> values = new TreeMap<>(Arrays::compareUnsigned);

  /** How often a single value was read. */
  int reads;

  /** How many changes the last batch had. */
  int changes;

  boolean failingToPrepare;
  boolean failingToRead;
  boolean failingToWrite;
  boolean closed;

  @Override
  public PreparedWrite prepare(StorageBatch batch) {
    if (failingToPrepare) {
      throw new IllegalStateException("broken");
    }
    return sync -> write(batch, sync);
  }

  @Override
  public void write(StorageBatch batch, boolean sync) {
    if (closed) {
      throw new DatabaseClosedException("closed");
    }
    if (failingToWrite) {
      throw new EngineException("broken");
    }
    changes = 0;
    batch.replay(new Writer());
    if (changes != batch.size()) {
      throw new AssertionError(changes + " changes, " + batch.size() + " said");
    }
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    if (failingToRead) {
      throw new EngineException("unreadable");
    }
    reads++;
    return values.get(key);
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    List<byte @Nullable []> found = new ArrayList<>();
    keys.forEach(key -> found.add(get(key)));
    return found;
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StorageSnapshot snapshot() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    closed = true;
  }

  private final class Writer implements BatchVisitor {
    @Override
    public void put(byte[] key, byte[] value) {
      changes++;
      values.put(key, value);
    }

    @Override
    public void delete(byte[] key) {
      changes++;
      values.remove(key);
    }

    @Override
    public void deleteRange(KeyRange range) {
      changes++;
      values.keySet().removeIf(range::contains);
    }
  }
}
