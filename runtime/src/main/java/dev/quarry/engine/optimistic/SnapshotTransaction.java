package dev.quarry.engine.optimistic;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.ValueReader;
import java.lang.ref.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction that only reads: one view, nothing recorded, nothing validated. */
final class SnapshotTransaction implements EngineTransaction {
  private final TransactionScope scope;
  private final ReadThrough values;

  SnapshotTransaction(OptimisticEngine engine) {
    scope = new TransactionScope(engine, false);
    values = engine.values();
    scope.requireOpen();
    scope.view(this);
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    scope.requireOpen();
    try {
      return scope.view(this).get(key);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    scope.requireOpen();
    try {
      return scope.view(this).getAll(keys);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public <T> @Nullable T read(byte[] key, ValueReader<T> reader) {
    scope.requireOpen();
    try {
      ReadView view = scope.view(this);
      return values.read(view, key, reader, view.number());
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public <T> List<@Nullable T> readAll(List<byte[]> keys, ValueReader<T> reader) {
    scope.requireOpen();
    try {
      ReadView view = scope.view(this);
      return values.readAll(view, keys, reader, view.number());
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    scope.requireOpen();
    try {
      EngineCursor source =
          range.isEmpty() ? EmptyCursor.INSTANCE : scope.view(this).scan(range, descending);
      return new TransactionCursor(scope.open(source, range, descending, null), scope, this);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public EngineCursor scanCached(KeyRange range, boolean descending) {
    scope.requireOpen();
    try {
      EngineCursor source =
          range.isEmpty() ? EmptyCursor.INSTANCE : values.scan(scope.view(this), range, descending);
      return new TransactionCursor(scope.open(source, range, descending, null), scope, this);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public void put(byte[] key, byte[] value) {
    throw readOnly();
  }

  @Override
  public void delete(byte[] key) {
    throw readOnly();
  }

  @Override
  public void deleteRange(KeyRange range) {
    throw readOnly();
  }

  @Override
  public void add(byte[] key, long delta) {
    throw readOnly();
  }

  @Override
  public void commit(Durability durability) {
    scope.requireOpen();
    close();
  }

  @Override
  public void close() {
    try {
      scope.close();
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  private IllegalStateException readOnly() {
    scope.requireOpen();
    return new IllegalStateException(
        "The transaction only reads. Begin one that writes to change anything.");
  }
}
