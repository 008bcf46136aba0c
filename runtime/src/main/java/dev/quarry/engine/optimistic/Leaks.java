package dev.quarry.engine.optimistic;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds transactions that were dropped without being closed, frees what they hold, and says so. */
final class Leaks {

  /** The system property that makes every transaction remember where it was begun. */
  static final String TRACE_PROPERTY = "dev.quarry.traceLeaks";

  private static final Logger LOG = LoggerFactory.getLogger(Leaks.class);
  private static final Cleaner CLEANER = Cleaner.create();
  private static final boolean TRACE = Boolean.getBoolean(TRACE_PROPERTY);

  private Leaks() {}

  /**
   * Watches a transaction.
   *
   * @param transaction what should be closed
   * @param release run once, when the transaction is unreachable or by {@link
   *     Cleaner.Cleanable#clean}; must not refer to the transaction
   */
  static Cleaner.Cleanable watch(Object transaction, Runnable release) {
    return CLEANER.register(transaction, release);
  }

  /** The place of the call, if tracing was asked for; it is costly. */
  static @Nullable Throwable here() {
    return TRACE ? new Throwable("The transaction was begun here") : null;
  }

  /**
   * Reports a transaction that was found unreachable.
   *
   * @param cursors how many cursors were open on it
   * @param begun where it was begun, if known
   */
  static void report(int cursors, @Nullable Throwable begun) {
    if (begun == null) {
      LOG.warn(
          "A transaction was dropped without being closed: {} open cursors. What it held is now"
              + " free. Start with -D{}=true to see where it was begun.",
          cursors,
          TRACE_PROPERTY);
    } else {
      LOG.warn(
          "A transaction was dropped without being closed: {} open cursors. What it held is now"
              + " free. Close it where it was begun.",
          cursors,
          begun);
    }
  }
}
