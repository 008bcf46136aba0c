package dev.quarry.engine.rocksdb;

import dev.quarry.error.DatabaseClosedException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps native memory from being freed while it is in use. Every use is counted, in one of several
 * counters chosen by thread so that threads do not wait for each other's cache lines; closing
 * refuses new uses and waits until all counters are zero.
 *
 * <p>A use counts itself first and looks whether the gate is closed second; closing does the two in
 * the other order. Both are volatile accesses, so at least one side sees the other.
 */
final class UseGate {

  /** Ints on a cache line of 128 bytes, the largest common size with its neighbour. */
  private static final int STRIDE = 32;

  private static final int COUNTERS =
      Integer.highestOneBit(4 * Runtime.getRuntime().availableProcessors());
  private static final long LOOK_AGAIN_NANOS = 50_000;

  private final AtomicIntegerArray uses = new AtomicIntegerArray((COUNTERS + 1) * STRIDE);
  private volatile boolean closed;

  /**
   * Begins a use.
   *
   * @return a ticket for {@link #exit}
   * @throws DatabaseClosedException if the gate is closed
   */
  int enter() {
    int ticket = tryEnter();
    if (ticket < 0) {
      throw closed();
    }
    return ticket;
  }

  /**
   * Begins a use unless the gate is closed.
   *
   * @return a ticket for {@link #exit}, or -1
   */
  int tryEnter() {
    int ticket = ((int) Thread.currentThread().getId() & (COUNTERS - 1)) * STRIDE + STRIDE;
    uses.getAndIncrement(ticket);
    if (closed) {
      exit(ticket);
      return -1;
    }
    return ticket;
  }

  /** Ends a use. */
  void exit(int ticket) {
    uses.getAndDecrement(ticket);
  }

  /** Refuses new uses and waits for those that have begun. */
  void close() {
    closed = true;
    for (int i = 1; i <= COUNTERS; i++) {
      while (uses.get(i * STRIDE) != 0) {
        LockSupport.parkNanos(this, LOOK_AGAIN_NANOS);
      }
    }
  }

  /** Whether closing has begun. */
  boolean isClosed() {
    return closed;
  }

  /** What using a closed database gives. */
  static DatabaseClosedException closed() {
    return new DatabaseClosedException("The database is closed. Open it again to go on.");
  }
}
