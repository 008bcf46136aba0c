package dev.quarry.engine.optimistic;

import dev.quarry.error.CommitUnknownException;
import dev.quarry.error.EngineException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One transaction on its way through the {@link CommitQueue}. Made by the thread that commits and
 * waits; its outcome is set once, by the thread that leads.
 */
final class PendingCommit {
  private final WriteBuffer writes;
  private final ReadSet reads;
  private final @Nullable Version version;
  private final boolean sync;
  private final Thread thread = Thread.currentThread();
  private @Nullable RuntimeException failure;
  private @Nullable Throwable brokenBy;
  private boolean perhapsWritten;
  private boolean registered;
  private volatile boolean done;

  /** The one that came before it into the queue; for the queue alone. */
  @Nullable PendingCommit next;

  /**
   * Makes a commit for the calling thread.
   *
   * @param writes what to write, not empty
   * @param reads what was read from the storage
   * @param version what the reads are validated against; null if there are none
   * @param sync whether it has to survive the loss of power
   */
  PendingCommit(WriteBuffer writes, ReadSet reads, @Nullable Version version, boolean sync) {
    this.writes = writes;
    this.reads = reads;
    this.version = version;
    this.sync = sync;
    this.registered = version != null;
  }

  WriteBuffer writes() {
    return writes;
  }

  ReadSet reads() {
    return reads;
  }

  @Nullable Version version() {
    return version;
  }

  boolean sync() {
    return sync;
  }

  /** Whether the outcome is known. */
  boolean isDone() {
    return done;
  }

  /**
   * Ends the registration with the version that was read. Idempotent; for the thread that leads.
   */
  void leaveVersion() {
    if (registered && version != null) {
      registered = false;
      version.leaveValidated();
    }
  }

  /** Sets the outcome: committed. */
  void succeed() {
    decide();
  }

  /** Sets the outcome: not committed. */
  void fail(RuntimeException why) {
    failure = why;
    decide();
  }

  /**
   * Sets the outcome: whoever had to decide broke down. Takes no memory, which may be what is
   * missing; the thread that waits makes the exception.
   *
   * @param why what was caught
   * @param perhapsWritten whether the commit may have been written all the same
   */
  void failBecauseOf(Throwable why, boolean perhapsWritten) {
    brokenBy = why;
    this.perhapsWritten = perhapsWritten;
    decide();
  }

  private void decide() {
    // Whoever was not validated would otherwise hold the log of recent writes for ever.
    leaveVersion();
    done = true;
    wake();
  }

  /** Wakes the thread that waits, if it does. */
  void wake() {
    if (thread != Thread.currentThread()) {
      LockSupport.unpark(thread);
    }
  }

  /** Why it was not committed, or null if it was; to be asked once {@link #isDone}. */
  @Nullable RuntimeException failure() {
    Throwable cause = brokenBy;
    if (cause == null) {
      return failure;
    }
    return perhapsWritten
        ? new CommitUnknownException(
            "The commit failed, and its outcome is not known: %s. Read the data to find out."
                .formatted(cause),
            cause)
        : new EngineException(
            "The commit failed before anything was written: %s. Mend the cause and run it again."
                .formatted(cause),
            cause);
  }
}
