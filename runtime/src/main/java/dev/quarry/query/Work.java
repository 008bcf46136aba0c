package dev.quarry.query;

import java.time.Duration;

/** What answering a query took so far. Not thread-safe. */
final class Work {
  long entries;
  long scanned;
  long fetched;

  /** All of it, and the time since a moment of {@link System#nanoTime}. */
  PlanActual actual(long rows, long begin) {
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    return new PlanActual(rows, entries, scanned, fetched, time);
  }
}
