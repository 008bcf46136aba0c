package dev.quarry.history;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Two states at once: some keys are read from the newest, the others from one of the past. */
final class MixedSnapshot implements EngineTransaction {
  private final EngineTransaction newest;
  private final EngineTransaction past;
  private final Predicate<byte[]> fromPast;

  /** Mixes two snapshots; of which the one of the past is shared, so its use is synchronized. */
  MixedSnapshot(EngineTransaction newest, EngineTransaction past, Predicate<byte[]> fromPast) {
    this.newest = newest;
    this.past = past;
    this.fromPast = fromPast;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    synchronized (past) {
      return (fromPast.test(key) ? past : newest).get(key);
    }
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    throw new UnsupportedOperationException();
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    synchronized (past) {
      Map<byte[], byte[]> found = entries(newest, range);
      found.keySet().removeIf(fromPast);
      Map<byte[], byte[]> old = entries(past, range);
      old.keySet().removeIf(fromPast.negate());
      found.putAll(old);
      return new ListedCursor(found);
    }
  }

  static Map<byte[], byte[]> entries(EngineTransaction transaction, KeyRange range) {
    TreeMap<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);
    try (EngineCursor cursor = transaction.scan(range, false)) {
      while (cursor.next()) {
        entries.put(cursor.key(), cursor.value());
      }
    }
    return entries;
  }

  @Override
  public void put(byte[] key, byte[] value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(byte[] key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteRange(KeyRange range) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(byte[] key, long delta) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void commit(Durability durability) {
    close();
  }

  @Override
  public void close() {
    newest.close();
  }

  /** Walks over entries at hand. */
  static final class ListedCursor implements EngineCursor {
    private final Iterator<Map.Entry<byte[], byte[]>> entries;
    private Map.@Nullable Entry<byte[], byte[]> entry;

    ListedCursor(Map<byte[], byte[]> entries) {
      this.entries = entries.entrySet().iterator();
    }

    @Override
    public boolean next() {
      entry = entries.hasNext() ? entries.next() : null;
      return entry != null;
    }

    @Override
    public byte[] key() {
      return entry().getKey();
    }

    @Override
    public byte[] value() {
      return entry().getValue();
    }

    private Map.Entry<byte[], byte[]> entry() {
      if (entry == null) {
        throw new IllegalStateException();
      }
      return entry;
    }

    @Override
    public void close() {
      entry = null;
    }
  }
}
