package dev.quarry.engine;

/**
 * Walks over a range of keys, in one direction. Begins before the first entry.
 *
 * <p>For one thread at a time. Closed by whoever opened it, and with its transaction; every other
 * call after that throws {@link IllegalStateException}.
 */
public interface EngineCursor extends AutoCloseable {

  /**
   * Goes to the next entry.
   *
   * @return whether there is one; once false, it stays false
   */
  boolean next();

  /**
   * The key of the entry. Cheap to leave out: nothing is copied unless this is called.
   *
   * @return the key; the array is the caller's
   * @throws IllegalStateException if {@link #next} was not called or returned false
   */
  byte[] key();

  /**
   * The value of the entry. Cheap to leave out: nothing is copied unless this is called.
   *
   * @return the value; the array is the caller's
   * @throws IllegalStateException if {@link #next} was not called or returned false
   */
  byte[] value();

  /** Frees what the cursor holds. Idempotent. */
  @Override
  void close();
}
