package dev.quarry.engine.optimistic;

import dev.quarry.error.EngineException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * The queue under every interleaving of a few threads that Lincheck comes to, and under many of
 * more: commits get numbers as if they came one after another, refused ones get none, and whoever
 * has returned is seen.
 */
public class CommitQueueLincheckTest {
  /** How hard to look: a factor. */
  private static final int EFFORT = Integer.getInteger("quarry.lincheck", 1);

  /** What the queue is equal to. */
  public static class OneAfterAnother {
    private int newest;

    public int commit() {
      return ++newest;
    }

    public boolean commitRefused() {
      return true;
    }

    public int newest() {
      return newest;
    }
  }

  /** A queue whose writer gives out numbers. */
  public static class Queue {
    private final Map<PendingCommit, Integer> numbers = new ConcurrentHashMap<>();
    private int written;
    private volatile int newest;
    private final CommitQueue queue = new CommitQueue(this::write, 100);

    private void write(List<PendingCommit> group) {
      for (PendingCommit commit : group) {
        if (commit.sync()) {
          commit.fail(new EngineException("refused"));
        } else {
          numbers.put(commit, ++written);
        }
      }
      newest = written;
      group.stream().filter(commit -> !commit.sync()).forEach(PendingCommit::succeed);
    }

    @Operation
    public int commit() {
      PendingCommit commit = new PendingCommit(new WriteBuffer(), new ReadSet(), null, false);
      queue.commit(commit);
      return numbers.getOrDefault(commit, 0);
    }

    @Operation
    public boolean commitRefused() {
      try {
        queue.commit(new PendingCommit(new WriteBuffer(), new ReadSet(), null, true));
        return false;
      } catch (EngineException e) {
        return true;
      }
    }

    @Operation
    public int newest() {
      return newest;
    }
  }

  @Test
  void queue_isLinearizable_inEveryInterleavingTried() {
    new ModelCheckingOptions()
        .sequentialSpecification(OneAfterAnother.class)
        .threads(3)
        .actorsPerThread(2)
        .actorsBefore(0)
        .actorsAfter(0)
        .iterations(2 * EFFORT)
        .invocationsPerIteration(100)
        .check(Queue.class);
  }

  @Test
  void queue_isLinearizable_underStress() {
    new StressOptions()
        .sequentialSpecification(OneAfterAnother.class)
        .threads(4)
        .actorsPerThread(3)
        .iterations(2 * EFFORT)
        .invocationsPerIteration(500)
        .check(Queue.class);
  }
}
