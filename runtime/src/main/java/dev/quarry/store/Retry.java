package dev.quarry.store;

import dev.quarry.error.ConflictException;
import dev.quarry.error.TransactionTimeoutException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How often a transaction that lost a conflict is run again: at once, then after pauses that double
 * and vary at random, until a deadline. Those that have lost several times go on one at a time, so
 * that they do not keep one another from finishing. Thread-safe.
 */
final class Retry {
  private static final int CROWDED_AFTER = 3;
  private static final long FIRST_PAUSE_NANOS = 50_000;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;
  private static final long LONGEST_QUEUE_MILLIS = 100;

  private final long timeoutNanos;
  private final ReentrantLock crowd = new ReentrantLock(true);

  Retry(Duration timeout) {
    this.timeoutNanos = nanos(timeout);
  }

  /** The time-out in nanoseconds, or the most that a long holds. */
  private static long nanos(Duration timeout) {
    try {
      return timeout.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  /** One run of a transaction from its beginning to its commit. */
  interface Attempt<T extends @Nullable Object, X extends Exception> {
    T run() throws X;
  }

  /** Runs attempts until one does not lose a conflict. */
  <T extends @Nullable Object, X extends Exception> T run(Attempt<T, X> attempt) throws X {
    try {
      return attempt.run();
    } catch (TransactionTimeoutException e) {
      throw e;
    } catch (ConflictException e) {
      return runAgain(attempt, e);
    }
  }

  private <T extends @Nullable Object, X extends Exception> T runAgain(
      Attempt<T, X> attempt, ConflictException first) throws X {
    long started = System.nanoTime();
    ConflictException last = first;
    boolean alone = false;
    try {
      for (int losses = 1; System.nanoTime() - started < timeoutNanos; losses++) {
        if (losses >= CROWDED_AFTER && !alone) {
          alone = queueUp(last);
        }
        pause(losses);
        if (Thread.currentThread().isInterrupted()) {
          throw last;
        }
        try {
          return attempt.run();
        } catch (TransactionTimeoutException e) {
          throw e;
        } catch (ConflictException e) {
          last = e;
        }
      }
    } finally {
      if (alone) {
        crowd.unlock();
      }
    }
    throw last;
  }

  /**
   * Waits for its turn, but not for long: the body may wait for a lock of the user's that somebody
   * in this queue holds, so nobody's progress may depend on the turn.
   */
  private boolean queueUp(ConflictException last) {
    try {
      return crowd.tryLock(LONGEST_QUEUE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw last;
    }
  }

  private static void pause(int losses) {
    long most = Math.min(FIRST_PAUSE_NANOS << Math.min(losses, 16), LONGEST_PAUSE_NANOS);
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
  }
}
