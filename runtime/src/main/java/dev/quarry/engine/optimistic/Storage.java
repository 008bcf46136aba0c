package dev.quarry.engine.optimistic;

/**
 * What an engine has to bring: an ordered map with snapshots and atomic batches. Its own reading
 * methods read the newest state, in which a batch is seen whole or not at all.
 */
public interface Storage extends StorageReader, AutoCloseable {

  /**
   * Fixes the newest state for later reads.
   *
   * @return the snapshot, to be closed by the caller
   */
  StorageSnapshot snapshot();

  /**
   * Applies a batch: all of it becomes visible at once, before this returns. Called by one thread
   * at a time.
   *
   * @param batch what to write
   * @param sync whether it has to survive the loss of power
   * @throws dev.quarry.error.DatabaseClosedException if the storage is closed; nothing was written
   * @throws dev.quarry.error.EngineException if it failed; then nothing of it is visible, but it
   *     may be there when the storage is opened again
   */
  void write(StorageBatch batch, boolean sync);

  /**
   * Does what can be done for a write before anything is written, so that a failure of it leaves
   * the storage as it was. Called by one thread at a time; what it returns is used before the next
   * call, or not at all.
   *
   * @param batch what to write, not changed until it is written
   * @return what writes the batch, as {@link #write} does
   */
  default PreparedWrite prepare(StorageBatch batch) {
    return sync -> write(batch, sync);
  }

  /** Closes the storage and all that is open on it. Waits for running calls. Idempotent. */
  @Override
  void close();
}
