package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What additions of several threads have to come to. */
public interface AddConcurrencyCompliance {

  /** The engine, empty when the test begins. */
  Engine engine();

  @Test
  default void additions_neverConflictAndAreNeverLost() throws Exception {
    long each = 500;

    Parallel.run(
        thread -> {
          for (int i = 0; i < each; i++) {
            try (EngineTransaction tx = engine().begin()) {
              tx.get(bytes(thread + "/" + i));
              tx.put(bytes(thread + "/" + i), bytes("x"));
              tx.add(bytes("all"), 1);
              tx.add(bytes("of" + thread), i);
              tx.commit(i % 50 == 0 ? Durability.SYNC : Durability.BUFFERED);
            }
          }
        });

    assertThat(counter("all")).isEqualTo(Parallel.THREADS * each);
    for (int thread = 0; thread < Parallel.THREADS; thread++) {
      assertThat(counter("of" + thread)).isEqualTo(each * (each - 1) / 2);
    }
  }

  /** Each transaction takes from one counter what it adds to another, or moves them elsewhere. */
  @Test
  default void additions_amongOtherWrites_areSeenWholeAndInOrder() throws Exception {
    AtomicInteger running = new AtomicInteger(Parallel.THREADS - 1);
    Parallel.run(
        thread -> {
          if (thread == 0) {
            while (running.get() > 0) {
              assertThat(balance()).isZero();
            }
            return;
          }
          RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
          for (int i = 0; i < 500; i++) {
            changeBalance(random);
          }
          running.decrementAndGet();
        });
    assertThat(balance()).isZero();
  }

  private void changeBalance(RandomGenerator random) {
    try (EngineTransaction tx = engine().begin()) {
      switch (random.nextInt(6)) {
        case 0 -> {
          tx.put(bytes("a"), Counter.bytes(3));
          tx.put(bytes("b"), Counter.bytes(-3));
        }
        case 1 -> tx.deleteRange(KeyRange.all());
        case 2 -> {
          tx.delete(bytes("a"));
          tx.add(bytes("a"), -Counter.number(bytes("b"), tx.get(bytes("b"))));
        }
        default -> {
          int amount = random.nextInt(100);
          tx.add(bytes("a"), amount);
          tx.add(bytes("b"), -amount);
        }
      }
      tx.commit(Durability.BUFFERED);
    } catch (ConflictException e) {
      // It did nothing.
    }
  }

  private long balance() {
    try (EngineTransaction snapshot = engine().snapshot()) {
      return Counter.number(bytes("a"), snapshot.get(bytes("a")))
          + Counter.number(bytes("b"), snapshot.get(bytes("b")));
    }
  }

  private long counter(String key) {
    return Counter.number(bytes(key), engine().get(bytes(key)));
  }
}
