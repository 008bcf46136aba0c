package dev.quarry.engine.optimistic;

/**
 * A storage as it was at one moment: a write is seen whole or not at all. Closed by whoever took
 * it, after the cursors that were opened from it.
 */
public interface StorageSnapshot extends StorageReader, AutoCloseable {

  /** Lets the storage forget this moment. Idempotent, and allowed after the storage is closed. */
  @Override
  void close();
}
