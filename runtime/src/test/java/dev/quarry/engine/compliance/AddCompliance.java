package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.range;
import static dev.quarry.engine.compliance.CountersUnderTest.counter;
import static dev.quarry.engine.compliance.CountersUnderTest.countersOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.error.LimitExceededException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an engine has to do with counters, and with additions among other writes. */
public interface AddCompliance extends CountersUnderTest {

  @Test
  default void add_beginsAtZeroAndSums() {
    assertCommitted(tx -> tx.add(bytes("n"), 5), "n=5");
    assertCommitted(tx -> tx.add(bytes("n"), -7), "n=-2");
    assertCommitted(
        tx -> {
          tx.add(bytes("n"), 1);
          tx.add(bytes("m"), 40);
          tx.add(bytes("n"), 2);
        },
        "m=40",
        "n=1");
  }

  @Test
  default void add_thatComesToZero_keepsTheCounter() {
    assertCommitted(tx -> tx.add(bytes("n"), 5), "n=5");
    assertCommitted(tx -> tx.add(bytes("n"), -5), "n=0");
    assertCommitted(tx -> tx.add(bytes("m"), 0), "m=0", "n=0");
  }

  @Test
  default void add_overTheGreatestNumber_wrapsAround() {
    assertCommitted(tx -> tx.add(bytes("n"), Long.MAX_VALUE), "n=" + Long.MAX_VALUE);
    assertCommitted(tx -> tx.add(bytes("n"), 1), "n=" + Long.MIN_VALUE);
  }

  @Test
  default void counter_isEightBytesLowestFirst() {
    write(tx -> tx.add(bytes("n"), 0x0807060504030201L));

    assertThat(engine().get(bytes("n"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  default void add_afterPut_addsToWhatWasPut() {
    assertCommitted(
        tx -> {
          tx.put(bytes("n"), Counter.bytes(10));
          tx.add(bytes("n"), 3);
          assertThat(counter(tx, "n")).isEqualTo(13);
        },
        "n=13");
  }

  @Test
  default void add_afterDelete_beginsAtZero() {
    write(tx -> tx.add(bytes("n"), 10));
    assertCommitted(
        tx -> {
          tx.delete(bytes("n"));
          tx.add(bytes("n"), 3);
          assertThat(counter(tx, "n")).isEqualTo(3);
        },
        "n=3");
    assertCommitted(
        tx -> {
          tx.deleteRange(range("m", "o"));
          tx.add(bytes("n"), 4);
          tx.add(bytes("n"), 1);
          assertThat(counter(tx, "n")).isEqualTo(5);
        },
        "n=5");
  }

  @Test
  default void put_afterAdd_overridesIt() {
    write(tx -> tx.add(bytes("n"), 10));
    assertCommitted(
        tx -> {
          tx.add(bytes("n"), 3);
          tx.put(bytes("n"), Counter.bytes(1));
          assertThat(counter(tx, "n")).isEqualTo(1);
        },
        "n=1");
  }

  @Test
  default void delete_afterAdd_removesTheCounter() {
    write(
        tx -> {
          tx.add(bytes("m"), 1);
          tx.add(bytes("n"), 1);
          tx.add(bytes("o"), 1);
        });
    assertCommitted(
        tx -> {
          tx.add(bytes("m"), 3);
          tx.add(bytes("n"), 3);
          tx.add(bytes("o"), 3);
          tx.delete(bytes("n"));
          tx.deleteRange(range("o", "p"));
          assertThat(countersOf(tx, false)).containsExactly("m=4");
        },
        "m=4");
  }

  @Test
  default void ownAdditions_areSeenOverWhatIsStored() {
    write(
        tx -> {
          tx.add(bytes("b"), 20);
          tx.add(bytes("d"), 40);
          tx.add(bytes("f"), 60);
        });
    try (EngineTransaction tx = engine().begin()) {
      tx.add(bytes("a"), 1);
      tx.add(bytes("b"), 2);
      tx.put(bytes("c"), Counter.bytes(3));
      tx.delete(bytes("d"));
      tx.add(bytes("e"), 5);
      tx.add(bytes("g"), 7);

      assertThat(counter(tx, "a")).isEqualTo(1);
      assertThat(counter(tx, "b")).isEqualTo(22);
      assertThat(tx.getAll(List.of(bytes("b"), bytes("f"), bytes("e"))))
          .containsExactly(Counter.bytes(22), Counter.bytes(60), Counter.bytes(5));
      assertThat(countersOf(tx, false)).containsExactly("a=1", "b=22", "c=3", "e=5", "f=60", "g=7");
      assertThat(countersOf(tx, true)).containsExactly("g=7", "f=60", "e=5", "c=3", "b=22", "a=1");
      tx.add(bytes("b"), 1);
      assertThat(counter(tx, "b")).isEqualTo(23);
    }
    assertThat(counters()).containsExactly("b=20", "d=40", "f=60");
  }

  @Test
  default void limits_holdForAdditions() {
    reopen(Limits.defaults().withTransaction(100, Duration.ofMinutes(5)));
    write(
        tx -> {
          assertThatThrownBy(() -> tx.add(new byte[engine().limits().maxKeyBytes() + 1], 1))
              .isInstanceOf(LimitExceededException.class);
          for (int i = 0; i < 10; i++) {
            // 52 bytes each, of which one at a time is left
            tx.add(new byte[44], 1);
            tx.put(new byte[44], Counter.bytes(1));
            tx.deleteRange(KeyRange.prefix(new byte[10]));
            tx.add(new byte[12], 1);
            tx.deleteRange(KeyRange.prefix(new byte[10]));
          }
        });
    EngineTransaction tx = engine().begin();
    tx.add(new byte[44], 1);
    tx.add(new byte[44], 1);

    assertThatThrownBy(() -> tx.add(new byte[43], 1)).isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> tx.commit(Durability.BUFFERED))
        .isInstanceOf(LimitExceededException.class);
  }
}
