package dev.quarry.engine.memory;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import java.util.function.ToLongFunction;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Whole transactions as operations: versions, the log of recent writes and the queue together are
 * equal to two numbers that one thread after another works on.
 */
public class EngineLincheckTest {
  /** How hard to look: a factor. */
  private static final int EFFORT = Integer.getInteger("quarry.lincheck", 1);

  /** What the engine is equal to. */
  public static class TwoNumbers {
    private long left;
    private long right;

    public long raiseLeft() {
      return ++left;
    }

    public long raiseRightByLeft() {
      right += left + 1;
      return right;
    }

    public long raiseLeftWhileLess() {
      left += left <= right ? 1 : 0;
      return left;
    }

    public long both() {
      return left * 1000 + right;
    }
  }

  /** The numbers in an engine. */
  public static class InTransactions {
    private static final byte[] LEFT = {1};
    private static final byte[] RIGHT = {2};

    private final Engine engine = MemoryEngine.open();

    @Operation
    public long raiseLeft() {
      return write(tx -> put(tx, LEFT, get(tx, LEFT) + 1));
    }

    @Operation
    public long raiseRightByLeft() {
      return write(tx -> put(tx, RIGHT, get(tx, RIGHT) + get(tx, LEFT) + 1));
    }

    @Operation
    public long raiseLeftWhileLess() {
      return write(
          tx -> {
            long left = get(tx, LEFT);
            return left <= scanned(tx) ? put(tx, LEFT, left + 1) : left;
          });
    }

    @Operation
    public long both() {
      try (EngineTransaction snapshot = engine.snapshot()) {
        return get(snapshot, LEFT) * 1000 + get(snapshot, RIGHT);
      }
    }

    private long write(ToLongFunction<EngineTransaction> body) {
      while (true) {
        try (EngineTransaction tx = engine.begin()) {
          long result = body.applyAsLong(tx);
          tx.commit(Durability.BUFFERED);
          return result;
        } catch (ConflictException e) {
          // Another one was committed, so there is progress.
        }
      }
    }

    private static long get(EngineTransaction tx, byte[] key) {
      byte[] value = tx.get(key);
      return value == null ? 0 : value[0];
    }

    private static long put(EngineTransaction tx, byte[] key, long number) {
      tx.put(key, new byte[] {(byte) number});
      return number;
    }

    /** The right one, read as a range. */
    private static long scanned(EngineTransaction tx) {
      try (EngineCursor cursor = tx.scan(new KeyRange(RIGHT, null), false)) {
        return cursor.next() ? cursor.value()[0] : 0;
      }
    }
  }

  @Test
  void engine_isLinearizable_inEveryInterleavingTried() {
    new ModelCheckingOptions()
        .sequentialSpecification(TwoNumbers.class)
        .threads(2)
        .actorsPerThread(3)
        .actorsBefore(0)
        .actorsAfter(0)
        .iterations(2 * EFFORT)
        .invocationsPerIteration(50)
        .check(InTransactions.class);
  }

  @Test
  void engine_isLinearizable_underStress() {
    new StressOptions()
        .sequentialSpecification(TwoNumbers.class)
        .threads(3)
        .actorsPerThread(3)
        .iterations(2 * EFFORT)
        .invocationsPerIteration(500)
        .check(InTransactions.class);
  }
}
