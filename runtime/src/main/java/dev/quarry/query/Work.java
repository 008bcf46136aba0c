package dev.quarry.query;

/** What answering a query took so far. Not thread-safe. */
final class Work {
  long entries;
  long scanned;
  long fetched;
}
