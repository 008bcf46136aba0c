package dev.quarry.engine.optimistic;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.ValueReader;
import dev.quarry.error.TransactionTimeoutException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that reads and writes: reads come from its own writes first and from its view of
 * the storage second, and only the latter are recorded and validated.
 */
final class OptimisticTransaction implements EngineTransaction {

  /** For fewer keys than these a scan between them does not pay. */
  private static final int FEW = 16;

  private final OptimisticEngine engine;
  private final TransactionScope scope;
  private final LimitCheck limits;
  private final ReadSet reads = new ReadSet();
  private final WriteBuffer writes = new WriteBuffer();
  private final long began = System.nanoTime();
  private final long maxAgeNanos;

  OptimisticTransaction(OptimisticEngine engine) {
    this.engine = engine;
    this.limits = engine.limitCheck();
    this.maxAgeNanos = engine.maxAgeNanos();
    this.scope = new TransactionScope(engine, true);
  }

  void requireOpen() {
    scope.requireOpen();
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    requireUsable();
    byte[] own = writes.find(key);
    if (own != null) {
      return own == WriteBuffer.DELETED ? null : own.clone();
    }
    try {
      reads.add(key);
      limits.checkTransaction(writes, reads);
      return writes.withAdded(key, scope.view(this).get(key));
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    requireUsable();
    byte @Nullable [][] values = new byte[keys.size()][];
    List<byte[]> asked = new ArrayList<>(keys.size());
    int[] places = new int[keys.size()];
    for (int i = 0; i < values.length; i++) {
      byte[] key = keys.get(i);
      byte[] own = writes.find(key);
      if (own == null) {
        places[asked.size()] = i;
        asked.add(key);
        reads.add(key);
      } else {
        values[i] = own == WriteBuffer.DELETED ? null : own.clone();
      }
    }
    limits.checkTransaction(writes, reads);
    if (!asked.isEmpty()) {
      try {
        List<byte @Nullable []> stored = scope.view(this).getAll(asked);
        for (int i = 0; i < asked.size(); i++) {
          values[places[i]] = writes.withAdded(asked.get(i), stored.get(i));
        }
      } finally {
        Reference.reachabilityFence(this);
      }
    }
    return Arrays.asList(values);
  }

  @Override
  public boolean hasAny(List<byte[]> keys) {
    scope.requireOpen();
    if (keys.size() < FEW || writes.touches(span(keys))) {
      return EngineTransaction.super.hasAny(keys);
    }
    try {
      keys.forEach(reads::add);
      limits.checkTransaction(writes, reads);
      ReadView view = scope.view(this);
      try (EngineCursor between = view.scan(span(keys), false)) {
        if (!between.next()) {
          return false;
        }
      }
      return view.getAll(keys).stream().anyMatch(Objects::nonNull);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  private static KeyRange span(List<byte[]> keys) {
    return new KeyRange(keys.get(0), KeyRange.successor(keys.get(keys.size() - 1)));
  }

  @Override
  public <T> @Nullable T read(byte[] key, ValueReader<T> reader) {
    requireUsable();
    byte[] own = writes.find(key);
    if (own != null || writes.added().containsKey(key)) {
      return EngineTransaction.super.read(key, reader);
    }
    try {
      reads.add(key);
      limits.checkTransaction(writes, reads);
      ReadView view = scope.view(this);
      return engine.values().read(view, key, reader, view.number());
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public <T> List<@Nullable T> readAll(List<byte[]> keys, ValueReader<T> reader) {
    requireUsable();
    if (!writes.isEmpty()) {
      return EngineTransaction.super.readAll(keys, reader);
    }
    try {
      keys.forEach(reads::add);
      limits.checkTransaction(writes, reads);
      ReadView view = scope.view(this);
      return engine.values().readAll(view, keys, reader, view.number());
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    requireUsable();
    limits.checkRange(range);
    try {
      return new TransactionCursor(
          scope.open(source(range, descending, false), range, descending, reads), scope, this);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public EngineCursor scanCached(KeyRange range, boolean descending) {
    requireUsable();
    limits.checkRange(range);
    try {
      return new TransactionCursor(
          scope.open(source(range, descending, true), range, descending, reads), scope, this);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public void put(byte[] key, byte[] value) {
    requireUsable();
    limits.checkKey(key);
    limits.checkValue(value);
    // An empty value of the caller's must not be mistaken for the mark of a deleted key.
    writes.put(key, value.length == 0 ? new byte[0] : value);
    limits.checkTransaction(writes, reads);
  }

  @Override
  public void delete(byte[] key) {
    requireUsable();
    limits.checkKey(key);
    writes.delete(key);
    limits.checkTransaction(writes, reads);
  }

  @Override
  public void deleteRange(KeyRange range) {
    requireUsable();
    limits.checkRange(range);
    if (!range.isEmpty()) {
      writes.deleteRange(range);
      limits.checkTransaction(writes, reads);
    }
  }

  @Override
  public void add(byte[] key, long delta) {
    requireUsable();
    limits.checkKey(key);
    writes.add(key, delta);
    limits.checkTransaction(writes, reads);
  }

  @Override
  public void commit(Durability durability) {
    scope.requireOpen();
    try {
      scope.endReading();
      if (!writes.isEmpty()) {
        limits.checkTransaction(writes, reads);
        checkAge();
        engine.commit(
            new PendingCommit(writes, reads, scope.handOver(), durability == Durability.SYNC));
      }
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    try {
      scope.close();
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  private EngineCursor source(KeyRange range, boolean descending, boolean cached) {
    if (range.isEmpty()) {
      return EmptyCursor.INSTANCE;
    }
    ReadView view = scope.view(this);
    EngineCursor stored =
        cached ? engine.values().scan(view, range, descending) : view.scan(range, descending);
    return writes.isEmpty() ? stored : OwnWrites.over(stored, writes, range, descending);
  }

  /** What has read nothing may be open for as long as it likes: nothing has to be validated. */
  private void checkAge() {
    if (!reads.isEmpty()) {
      long age = System.nanoTime() - began;
      if (age > maxAgeNanos) {
        throw new TransactionTimeoutException(
            "The transaction was open for too long: %d ms, at most %d. Do less in it, or allow more time."
                .formatted(age / 1_000_000, maxAgeNanos / 1_000_000));
      }
    }
  }

  /** For each call but those that end the transaction. */
  private void requireUsable() {
    scope.requireOpen();
    checkAge();
  }
}
