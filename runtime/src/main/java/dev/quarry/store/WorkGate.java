package dev.quarry.store;

import dev.quarry.error.WorkCancelledException;
import java.util.concurrent.TimeUnit;

/**
 * What long pieces of work pass between two batches: it holds them up while they are to wait, and
 * lets no more documents pass in a second than it is told. Thread-safe.
 */
public final class WorkGate {
  private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int BATCHES_PER_SECOND = 8;

  /** Whether work may pass. */
  public enum State {
    /** It may. */
    OPEN,
    /** It waits. */
    PAUSED,
    /** It ends. */
    CANCELLED
  }

  private State state = State.OPEN;
  private long perSecond;

  /** When the next documents may pass, by the system's nanoseconds. */
  private long due = System.nanoTime();

  /**
   * Opens or closes it.
   *
   * @param newState the state
   */
  public synchronized void turn(State newState) {
    state = newState;
    notifyAll();
  }

  /**
   * Whether work may pass.
   *
   * @return the state
   */
  public synchronized State state() {
    return state;
  }

  /**
   * Limits how many documents pass.
   *
   * @param documentsPerSecond at least 1, or 0 for as many as can
   */
  public synchronized void limit(long documentsPerSecond) {
    perSecond = documentsPerSecond;
    due = System.nanoTime();
    notifyAll();
  }

  /** How many documents a batch may have, so that a limit does not make it come in bursts. */
  synchronized int batch(int most) {
    return perSecond == 0
        ? most
        : (int) Math.max(1, Math.min(most, perSecond / BATCHES_PER_SECOND));
  }

  /** Counts documents that have passed; those that come after them wait for it. */
  synchronized void passed(long documents) {
    if (perSecond > 0) {
      due = Math.max(due, System.nanoTime()) + documents * TimeUnit.SECONDS.toNanos(1) / perSecond;
    }
  }

  /** Waits a moment unless documents may pass now; false if they may. */
  synchronized boolean hold() {
    long now = System.nanoTime();
    boolean early = state == State.OPEN && due - now > 0;
    if (early || state == State.PAUSED) {
      try {
        TimeUnit.NANOSECONDS.timedWait(
            this, early ? Math.min(due - now, LONGEST_WAIT) : LONGEST_WAIT);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new WorkCancelledException("its thread was interrupted");
      }
    }
    return early || state == State.PAUSED;
  }
}
