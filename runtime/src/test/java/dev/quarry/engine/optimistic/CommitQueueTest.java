package dev.quarry.engine.optimistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.CommitUnknownException;
import dev.quarry.error.EngineException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CommitQueueTest {

  @Test
  void manyThreads_areEachWrittenOnceAndOneGroupAtATime() throws InterruptedException {
    int threads = 4;
    int each = 2000;
    AtomicInteger writing = new AtomicInteger();
    List<PendingCommit> written = new ArrayList<>();
    CommitQueue queue =
        new CommitQueue(
            group -> {
              assertThat(writing.incrementAndGet()).isEqualTo(1);
              written.addAll(group);
              writing.decrementAndGet();
              group.forEach(PendingCommit::succeed);
            },
            100);
    List<Throwable> problems = Collections.synchronizedList(new ArrayList<>());

    inParallel(
        threads,
        problems,
        () -> {
          for (int i = 0; i < each; i++) {
            PendingCommit commit = commit();
            queue.commit(commit);
            assertThat(commit.isDone()).isTrue();
          }
        });

    assertThat(problems).isEmpty();
    assertThat(written).doesNotHaveDuplicates().hasSize(threads * each);
  }

  @Test
  void commitsThatComeDuringAWrite_formOneGroupUpToTheBound() throws InterruptedException {
    CountDownLatch firstWrites = new CountDownLatch(1);
    CountDownLatch othersWait = new CountDownLatch(1);
    List<Integer> sizes = new ArrayList<>();
    CommitQueue queue =
        new CommitQueue(
            group -> {
              sizes.add(group.size());
              firstWrites.countDown();
              await(othersWait);
              group.forEach(PendingCommit::succeed);
            },
            4);
    List<Throwable> problems = Collections.synchronizedList(new ArrayList<>());
    Thread first = new Thread(() -> queue.commit(commit()));
    first.start();
    firstWrites.await();
    List<Thread> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Thread other = new Thread(() -> queue.commit(commit()));
      other.start();
      others.add(other);
      // A thread that has joined the queue spins for a moment, and then parks.
      while (other.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    othersWait.countDown();
    first.join();
    for (Thread other : others) {
      other.join();
    }

    assertThat(problems).isEmpty();
    assertThat(sizes).containsExactly(1, 2, 2, 1);
  }

  @Test
  void writerThatFails_leavesNobodyWaiting() {
    CommitQueue queue =
        new CommitQueue(
            group -> {
              throw new IllegalStateException("broken");
            },
            100);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> queue.commit(commit()))
          .isInstanceOf(CommitUnknownException.class)
          .hasMessageContaining("broken");
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what breaks the leader is beside the point
  void leaderThatFailsBeforeTheWriter_leavesNobodyWaiting() throws InterruptedException {
    CountDownLatch firstWrites = new CountDownLatch(1);
    CountDownLatch othersWait = new CountDownLatch(1);
    CommitQueue queue =
        new CommitQueue(
            group -> {
              firstWrites.countDown();
              await(othersWait);
              group.forEach(PendingCommit::succeed);
            },
            100);
    List<Throwable> problems = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    threads.add(started(problems, () -> queue.commit(commit())));
    firstWrites.await();
    threads.add(started(problems, () -> queue.commit(commit())));
    threads.add(
        started(problems, () -> queue.commit(new PendingCommit(null, new ReadSet(), null, false))));
    for (Thread other : threads) {
      while (other.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    othersWait.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(problems)
        .hasSize(2)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("before anything was written"));
  }

  /** A commit of two bytes. */
  private static PendingCommit commit() {
    WriteBuffer writes = new WriteBuffer();
    writes.put(new byte[1], new byte[1]);
    return new PendingCommit(writes, new ReadSet(), null, false);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void inParallel(int count, List<Throwable> problems, Runnable part)
      throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      threads.add(started(problems, part));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static Thread started(List<Throwable> problems, Runnable part) {
    Thread thread = new Thread(part);
    thread.setUncaughtExceptionHandler((failed, problem) -> problems.add(problem));
    thread.start();
    return thread;
  }
}
