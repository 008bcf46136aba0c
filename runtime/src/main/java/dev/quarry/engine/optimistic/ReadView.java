package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One transaction's view of the storage: every read sees the same state. That state holds all
 * commits that had returned when the view was opened, and no part of any that had not begun.
 *
 * <p>For one thread at a time; {@link #close} may come from another one when nobody uses it.
 */
final class ReadView implements StorageReader, AutoCloseable {
  private final Storage storage;
  private final Version version;

  /** Whether {@link #version} was joined as a reader, rather than a snapshot taken. */
  private final boolean shared;

  /** What to read from; null while the newest state of the storage is this view's. */
  private @Nullable StorageSnapshot snapshot;

  private boolean closed;

  private ReadView(
      Storage storage, Version version, boolean shared, @Nullable StorageSnapshot snapshot) {
    this.storage = storage;
    this.version = version;
    this.shared = shared;
    this.snapshot = snapshot;
  }

  /**
   * Opens a view of the newest state.
   *
   * @param validated whether its transaction may write; the caller then ends the registration of
   *     {@link #version} by {@link Version#leaveValidated}
   */
  static ReadView open(Storage storage, Versions versions, boolean validated) {
    while (true) {
      Version version = versions.current();
      if (version.join(validated)) {
        return new ReadView(storage, version, true, null);
      }
      // A commit is being written. A snapshot taken now holds it or does not; in either case it
      // holds
      // the current version, and all that any reader before has seen. Sharing the sealed version's
      // snapshot instead could show less than a reader before, who may have seen the new commit.
      if (!validated) {
        return new ReadView(storage, version, false, storage.snapshot());
      }
      if (version.joinValidated()) {
        try {
          return new ReadView(storage, version, false, storage.snapshot());
        } catch (RuntimeException | Error e) {
          version.leaveValidated();
          throw e;
        }
      }
      // Closed, so a newer version has been published already.
    }
  }

  /** What a transaction that reads this view is validated against. */
  Version version() {
    return version;
  }

  /** The last commit that this view is known to hold; it may hold a later one as well. */
  long number() {
    return version.number();
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    StorageSnapshot fixed = snapshot;
    if (fixed == null) {
      byte[] value = storage.get(key);
      if (!version.isSealed()) {
        return value;
      }
      fixed = pin();
    }
    return fixed.get(key);
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    StorageSnapshot fixed = snapshot;
    if (fixed == null) {
      List<byte @Nullable []> values = storage.getAll(keys);
      if (!version.isSealed()) {
        return values;
      }
      fixed = pin();
    }
    return fixed.getAll(keys);
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    StorageSnapshot fixed = snapshot;
    if (fixed == null) {
      EngineCursor cursor = storage.scan(range, descending);
      if (!version.isSealed()) {
        return cursor;
      }
      cursor.close();
      fixed = pin();
    }
    return fixed.scan(range, descending);
  }

  /** Lets go of the state. Idempotent. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (shared) {
      version.leave();
    } else if (snapshot != null) {
      snapshot.close();
    }
  }

  private StorageSnapshot pin() {
    StorageSnapshot pinned = version.pinned();
    snapshot = pinned;
    return pinned;
  }
}
