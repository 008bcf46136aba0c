package dev.quarry.query;

import java.util.Iterator;

/**
 * Documents one after another, as they were when it was opened. Holds native memory until it is
 * closed; one that has come to its end has closed itself. Not thread-safe.
 *
 * @param <R> the record
 */
public interface Cursor<R> extends Iterator<R>, AutoCloseable {

  /** Gives back what the cursor holds. Idempotent. */
  @Override
  void close();
}
