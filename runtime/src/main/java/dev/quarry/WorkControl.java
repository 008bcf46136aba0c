package dev.quarry;

import dev.quarry.store.WorkGate;

/**
 * Steers long pieces of work on stored documents from another thread: migrations, builds of
 * indexes, upgrades. It is handed to {@link OpenOptions#withControl}, so that work is steered also
 * while {@code open} has not returned yet; an open database has the same methods in {@link
 * Evolution}.
 *
 * <p>What it says takes effect between two batches, and stays in effect until something else is
 * said. Work that waits is remembered as {@link dev.quarry.evolution.MigrationState#PAUSED}, never
 * as done. Meanwhile documents are read and written as usual: what has not been through a migration
 * yet goes through it when it is read.
 *
 * <p>Thread-safe. One control may steer several databases.
 */
public final class WorkControl {
  private final WorkGate gate = new WorkGate();

  /** Makes a control that lets work go on as fast as it can. */
  public WorkControl() {}

  /** Has work wait before its next batch. */
  public void pause() {
    gate.turn(WorkGate.State.PAUSED);
  }

  /** Lets work go on, and begin again. */
  public void resume() {
    gate.turn(WorkGate.State.OPEN);
  }

  /**
   * Ends work before its next batch with a {@link dev.quarry.error.WorkCancelledException}, and
   * lets none begin until it is told to {@link #resume}. What was done by then is kept, with how
   * far it came. An {@code open} that was waiting for it fails; the next one goes on.
   */
  public void cancel() {
    gate.turn(WorkGate.State.CANCELLED);
  }

  /**
   * Limits how fast work goes, so that it leaves time to others.
   *
   * @param documentsPerSecond the most documents in a second, in all threads together; 0 for no
   *     limit
   * @return this control
   * @throws IllegalArgumentException if it is negative
   */
  public WorkControl limit(long documentsPerSecond) {
    if (documentsPerSecond < 0) {
      throw new IllegalArgumentException(
          "The limit of documents in a second is not negative; this one is "
              + documentsPerSecond
              + ".");
    }
    gate.limit(documentsPerSecond);
    return this;
  }

  /**
   * Whether work waits.
   *
   * @return whether it was told to pause last
   */
  public boolean isPaused() {
    return gate.state() == WorkGate.State.PAUSED;
  }

  /**
   * Whether work ends.
   *
   * @return whether it was told to cancel last
   */
  public boolean isCancelled() {
    return gate.state() == WorkGate.State.CANCELLED;
  }

  WorkGate gate() {
    return gate;
  }
}
