package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.drain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.CachedReads;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.engine.ValueReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An engine whose reads all go through its cache, and several times, so that the cache has much to
 * answer. Whoever uses it must find an engine like any other.
 */
public record CachedEngine(Engine engine) implements Engine {

  /** A value as a cache holds it: never handed out itself. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Kept(byte[] bytes) {}

  private static final ValueReader<Kept> READER = (key, value) -> new Kept(value.clone());

  /** Pages need an end: the first key that is too long. */
  private static KeyRange bounded(Engine engine, KeyRange range) {
    if (range.to() != null) {
      return range;
    }
    byte[] end = new byte[engine.limits().maxKeyBytes() + 1];
    Arrays.fill(end, (byte) 0xFF);
    return new KeyRange(range.from(), end);
  }

  private static byte @Nullable [] bytes(@Nullable Kept kept) {
    return kept == null ? null : kept.bytes().clone();
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    byte[] own = key.clone();
    engine.read(own, READER);
    engine.read(own, READER);
    return bytes(engine.read(own, READER));
  }

  @Override
  public Limits limits() {
    return engine.limits();
  }

  @Override
  public EngineTransaction begin() {
    return new Transaction(engine, engine.begin());
  }

  @Override
  public EngineTransaction snapshot() {
    return new Transaction(engine, engine.snapshot());
  }

  @Override
  public <T> Optional<T> capability(Class<T> type) {
    return engine.capability(type);
  }

  /** How many reads the cache has answered. */
  public long hits() {
    return engine.capability(CachedReads.class).orElseThrow().cacheStatistics().hits();
  }

  @Override
  public void close() {
    engine.close();
  }

  /** A transaction whose reads do not change while it is open, however often they are done. */
  private record Transaction(Engine engine, EngineTransaction transaction)
      implements EngineTransaction {

    @Override
    public byte @Nullable [] get(byte[] key) {
      byte[] first = bytes(transaction.read(key, READER));
      byte[] second = bytes(transaction.read(key, READER));
      assertThat(second).isEqualTo(first);
      return second;
    }

    @Override
    public List<byte @Nullable []> getAll(List<byte[]> keys) {
      transaction.readAll(keys, READER);
      return transaction.readAll(keys, READER).stream().map(CachedEngine::bytes).toList();
    }

    @Override
    public EngineCursor scan(KeyRange range, boolean descending) {
      EngineCursor cursor = transaction.scanCached(bounded(engine, range), descending);
      try (EngineTransaction another = engine.snapshot()) {
        drain(another.scanCached(bounded(engine, range), !descending));
      }
      return cursor;
    }

    @Override
    public void put(byte[] key, byte[] value) {
      transaction.put(key, value);
    }

    @Override
    public void delete(byte[] key) {
      transaction.delete(key);
    }

    @Override
    public void deleteRange(KeyRange range) {
      transaction.deleteRange(range);
    }

    @Override
    public void add(byte[] key, long delta) {
      transaction.add(key, delta);
    }

    @Override
    public void commit(Durability durability) {
      transaction.commit(durability);
    }

    @Override
    public void close() {
      transaction.close();
    }
  }
}
