package dev.quarry.history;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.history.FlawedEngine.Flaw;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with a flaw. It has two views of one state: what it reads from one is validated,
 * what it reads from the other is not.
 */
final class FlawedTransaction implements EngineTransaction {
  private final FlawedEngine engine;
  private final Flaw flaw;
  private final EngineTransaction validated;
  private final EngineTransaction outside;

  /** What it wrote; empty for what it deleted. */
  private final TreeMap<byte[], Optional<byte[]>> own = new TreeMap<>(Arrays::compareUnsigned);

  FlawedTransaction(FlawedEngine engine, EngineTransaction validated, EngineTransaction outside) {
    this.engine = engine;
    this.flaw = engine.flaw();
    this.validated = validated;
    this.outside = outside;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    Optional<byte[]> written = own.get(key);
    if (written != null) {
      return written.orElse(null);
    }
    return switch (flaw) {
      case FORGETS_KEYS, VALIDATES_WRITES_ONLY, VALIDATES_NOTHING -> outside.get(key);
      case SHOWS_UNCOMMITTED -> engine.sound().get(key);
      default -> validated.get(key);
    };
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    throw new UnsupportedOperationException();
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    Map<byte[], byte[]> found =
        switch (flaw) {
          case FORGETS_RANGES, VALIDATES_WRITES_ONLY, VALIDATES_NOTHING, SHOWS_UNCOMMITTED ->
              MixedSnapshot.entries(outside, range);
          default -> MixedSnapshot.entries(validated, range);
        };
    own.forEach(
        (key, value) -> {
          if (range.contains(key)) {
            found.remove(key);
            value.ifPresent(bytes -> found.put(key, bytes));
          }
        });
    return new MixedSnapshot.ListedCursor(found);
  }

  @Override
  public void put(byte[] key, byte[] value) {
    own.put(key, Optional.of(value));
    if (flaw == Flaw.SHOWS_UNCOMMITTED) {
      commit(Map.of(key, Optional.of(value)), engine.sound().begin());
    }
  }

  @Override
  public void delete(byte[] key) {
    own.put(key, Optional.empty());
  }

  @Override
  public void deleteRange(KeyRange range) {
    delete(range.from()); // only ever called for one key
  }

  @Override
  public void add(byte[] key, long delta) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void commit(Durability durability) {
    switch (flaw) {
      case SHOWS_UNCOMMITTED -> commit(own, engine.sound().begin());
      case COMMITS_IN_PARTS -> {
        TreeMap<byte[], Optional<byte[]>> first = new TreeMap<>(own);
        TreeMap<byte[], Optional<byte[]>> second = new TreeMap<>(own);
        first.keySet().removeIf(key -> key[key.length - 1] % 2 == 0);
        second.keySet().removeAll(first.keySet());
        commit(first, validated);
        LockSupport.parkNanos(1);
        commit(second, engine.sound().begin());
      }
      case VALIDATES_WRITES_ONLY -> {
        own.keySet().forEach(validated::get);
        engine.exclusively(() -> commit(own, validated));
      }
      default -> engine.exclusively(() -> commit(own, validated));
    }
    close();
  }

  private static void commit(Map<byte[], Optional<byte[]>> writes, EngineTransaction into) {
    writes.forEach(
        (key, value) ->
            value.ifPresentOrElse(bytes -> into.put(key, bytes), () -> into.delete(key)));
    into.commit(Durability.BUFFERED);
  }

  @Override
  public void close() {
    validated.close();
    outside.close();
  }
}
