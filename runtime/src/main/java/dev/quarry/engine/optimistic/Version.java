package dev.quarry.engine.optimistic;

import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.EngineException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The state of the storage after one commit, who reads it, and who has to be validated against it.
 *
 * <p>While a version is the newest one, reading it needs no snapshot: nothing has been written
 * since. So taking one is left to the committer. Before it writes, it <em>seals</em> the version,
 * which takes a storage snapshot if somebody reads the version and none otherwise. A reader looks
 * at the seal after each read: if there is none, the write had not begun when the read took place,
 * so what it saw is this version; if there is one, it discards what it saw and reads the snapshot.
 * A single thread that reads, writes and commits thus never pays for a snapshot.
 *
 * <p>After the write the version is <em>closed</em>: nobody new may name it as what it has read, so
 * the count of read-write transactions that must be validated against later commits can only go
 * down.
 *
 * <p>Safe for use by several threads.
 */
final class Version {
  private static final long READER = 1;
  private static final long READERS = (1L << 31) - 1;
  private static final long VALIDATED = 1L << 31;
  private static final long ALL_VALIDATED = READERS << 31;
  private static final long SEALED = 1L << 62;
  private static final long CLOSED = 1L << 63;

  private final long number;
  private final AtomicLong state = new AtomicLong();
  private @Nullable StorageSnapshot pinned;
  private @Nullable RuntimeException failure;

  Version(long number) {
    this.number = number;
  }

  /** The commit after which this is the state; later ones have greater numbers. */
  long number() {
    return number;
  }

  /**
   * Begins to read this version.
   *
   * @param validated whether the reader may commit writes; it then calls {@link #leaveValidated}
   *     besides {@link #leave}
   * @return false if the version is sealed, and nothing was begun
   */
  boolean join(boolean validated) {
    long added = validated ? READER + VALIDATED : READER;
    for (long before = state.get(); (before & SEALED) == 0; before = state.get()) {
      if (state.compareAndSet(before, before + added)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Registers a read-write transaction that reads a snapshot of its own, of this version or a later
   * one, and is to be validated as if it had read this one.
   *
   * @return false if the version is closed, and nothing was registered
   */
  boolean joinValidated() {
    for (long before = state.get(); (before & CLOSED) == 0; before = state.get()) {
      if (state.compareAndSet(before, before + VALIDATED)) {
        return true;
      }
    }
    return false;
  }

  /** Ends what {@link #join} began. The last reader frees the snapshot. */
  void leave() {
    long after = state.addAndGet(-READER);
    if ((after & READERS) == 0 && (after & SEALED) != 0) {
      synchronized (this) {
        if (pinned != null) {
          pinned.close();
          pinned = null;
        }
      }
    }
  }

  /** Ends the registration as a transaction that has to be validated. */
  void leaveValidated() {
    state.addAndGet(-VALIDATED);
  }

  /** Whether a later commit may have begun to write. */
  boolean isSealed() {
    return (state.get() & SEALED) != 0;
  }

  /**
   * The snapshot of this version once it is sealed, for those who joined before.
   *
   * @return the snapshot, valid until the caller leaves
   * @throws DatabaseClosedException if it could not be taken because the database was closed
   * @throws EngineException if taking it failed
   */
  synchronized StorageSnapshot pinned() {
    if (pinned != null) {
      return pinned;
    }
    if (failure instanceof DatabaseClosedException) {
      throw new DatabaseClosedException("The database is closed.", failure);
    }
    throw new EngineException(
        "The snapshot of this transaction could not be taken: version %d. Run it again."
            .formatted(number),
        failure);
  }

  /** Seals the version before the next commit is written. Does nothing if it is sealed. */
  void seal(Storage storage) {
    // The monitor keeps readers that find the seal from looking for the snapshot before it is
    // there.
    synchronized (this) {
      long before = state.getAndUpdate(bits -> bits | SEALED);
      if ((before & SEALED) == 0 && (before & READERS) != 0) {
        try {
          pinned = storage.snapshot();
        } catch (RuntimeException e) {
          failure = e;
          throw e;
        }
      }
    }
  }

  /** Closes the version after the next one was published. */
  void close() {
    state.getAndUpdate(bits -> bits | CLOSED);
  }

  /** Whether a read-write transaction is open that names this version as what it has read. */
  boolean isValidatedAgainst() {
    return (state.get() & ALL_VALIDATED) != 0;
  }
}
