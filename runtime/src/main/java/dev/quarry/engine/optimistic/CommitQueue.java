package dev.quarry.engine.optimistic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Brings commits into one order and lets those that come together be written together. A thread
 * that commits joins the queue; if nobody leads, it becomes the leader, takes all that wait, itself
 * included, writes them, and wakes them. While it writes, the next group gathers. There is no
 * thread of the queue's own.
 *
 * <p>No wake-up is lost: a thread parks only after it has joined the queue and then found a leader.
 * That leader either took it along, and wakes it when its outcome is known, or looks at the queue
 * after it has stepped down, finds it not empty, and wakes one that waits there to lead.
 *
 * <p>Safe for use by several threads.
 */
final class CommitQueue {

  /** Writes groups, one at a time, in the order of the queue. */
  interface GroupWriter {

    /**
     * Decides and writes one group, and sets the outcome of each of its members.
     *
     * @param group the commits in their order, at least one
     */
    void write(List<PendingCommit> group);
  }

  /**
   * How often to look again before parking: a buffered write takes less time than a wake-up. One
   * that is synced takes much longer, and others have use for the processor meanwhile.
   */
  private static final int SPINS = Runtime.getRuntime().availableProcessors() > 1 ? 200 : 0;

  private final GroupWriter writer;
  private final long maxGroupBytes;
  private final AtomicReference<@Nullable PendingCommit> newest = new AtomicReference<>();
  private final AtomicBoolean led = new AtomicBoolean();

  /**
   * Makes an empty queue.
   *
   * @param writer writes the groups
   * @param maxGroupBytes the writes after which a group takes no further member, in bytes
   */
  CommitQueue(GroupWriter writer, long maxGroupBytes) {
    this.writer = writer;
    this.maxGroupBytes = maxGroupBytes;
  }

  /**
   * Waits until a commit is decided. An interrupt does not end the wait, and is not lost.
   *
   * @throws RuntimeException the reason why it was not committed
   */
  void commit(PendingCommit commit) {
    join(commit);
    boolean interrupted = false;
    int spins = commit.sync() ? 0 : SPINS;
    while (!commit.isDone()) {
      if (!led.get() && led.compareAndSet(false, true)) {
        lead(commit);
      } else if (spins > 0) {
        spins--;
        Thread.onSpinWait();
      } else {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    RuntimeException failure = commit.failure();
    if (failure != null) {
      throw failure;
    }
  }

  private void join(PendingCommit commit) {
    PendingCommit before;
    do {
      before = newest.get();
      commit.next = before;
    } while (!newest.compareAndSet(before, commit));
  }

  /** Leads once. The caller's commit is decided afterwards. */
  private void lead(PendingCommit own) {
    try {
      if (!own.isDone()) {
        writeGroups(newest.getAndSet(null));
      }
    } finally {
      led.set(false);
      PendingCommit waiting = newest.get();
      if (waiting != null) {
        waiting.wake();
      }
    }
  }

  private void writeGroups(@Nullable PendingCommit last) {
    try {
      writeInGroups(last);
    } catch (RuntimeException | Error e) {
      // These have left the queue, so nobody else would ever decide them.
      for (PendingCommit commit = last; commit != null; commit = commit.next) {
        if (!commit.isDone()) {
          commit.failBecauseOf(e, false);
        }
      }
    }
  }

  private void writeInGroups(@Nullable PendingCommit last) {
    if (last != null && last.next == null) {
      writeGroup(List.of(last));
      return;
    }
    List<PendingCommit> waiting = new ArrayList<>();
    for (PendingCommit commit = last; commit != null; commit = commit.next) {
      waiting.add(commit);
    }
    Collections.reverse(waiting);
    int from = 0;
    while (from < waiting.size()) {
      int to = from;
      long bytes = 0;
      do {
        bytes += waiting.get(to).writes().bytes();
        to++;
      } while (to < waiting.size() && bytes < maxGroupBytes);
      writeGroup(waiting.subList(from, to));
      from = to;
    }
  }

  private void writeGroup(List<PendingCommit> group) {
    try {
      writer.write(group);
    } catch (RuntimeException | Error e) {
      // Whatever happened, nobody may be left waiting.
      for (PendingCommit commit : group) {
        if (!commit.isDone()) {
          commit.failBecauseOf(e, true);
        }
      }
    }
  }
}
