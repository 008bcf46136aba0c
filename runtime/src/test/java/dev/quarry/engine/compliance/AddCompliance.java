package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.error.EngineException;
import dev.quarry.error.LimitExceededException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an engine has to do with counters, and with additions among other writes. */
public interface AddCompliance extends EngineUnderTest {

  private static List<String> counters(EngineTransaction tx, boolean descending) {
    List<String> found = new ArrayList<>();
    try (EngineCursor cursor = tx.scan(KeyRange.all(), descending)) {
      while (cursor.next()) {
        long number = Counter.number(cursor.key(), cursor.value());
        found.add(Bytes.text(cursor.key()) + "=" + number);
      }
    }
    return found;
  }

  private static long counter(EngineTransaction tx, String key) {
    return Counter.number(bytes(key), tx.get(bytes(key)));
  }

  private List<String> counters() {
    try (EngineTransaction snapshot = engine().snapshot()) {
      return counters(snapshot, false);
    }
  }

  private void assertCommitted(Consumer<EngineTransaction> body, String... counters) {
    write(body);
    assertThat(counters()).containsExactly(counters);
  }

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
          assertThat(counters(tx, false)).containsExactly("m=4");
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
      assertThat(counters(tx, false)).containsExactly("a=1", "b=22", "c=3", "e=5", "f=60", "g=7");
      assertThat(counters(tx, true)).containsExactly("g=7", "f=60", "e=5", "c=3", "b=22", "a=1");
      tx.add(bytes("b"), 1);
      assertThat(counter(tx, "b")).isEqualTo(23);
    }
    assertThat(counters()).containsExactly("b=20", "d=40", "f=60");
  }

  @Test
  default void additions_ofTransactionsOpenAtOnce_allCount() {
    write(tx -> tx.add(bytes("n"), 1));
    EngineTransaction first = engine().begin();
    EngineTransaction second = engine().begin();
    first.get(bytes("x"));
    second.get(bytes("x"));
    first.add(bytes("n"), 10);
    second.add(bytes("n"), 100);
    write(tx -> tx.add(bytes("n"), 1000));

    second.commit(Durability.BUFFERED);
    first.commit(Durability.SYNC);

    assertThat(counters()).containsExactly("n=1111");
  }

  @Test
  default void additions_amongBlindWritesOfOthers_takeEffectInCommitOrder() {
    EngineTransaction adder = engine().begin();
    EngineTransaction putter = engine().begin();
    EngineTransaction deleter = engine().begin();
    adder.add(bytes("n"), 1);
    putter.put(bytes("n"), Counter.bytes(70));
    deleter.deleteRange(KeyRange.all());

    deleter.commit(Durability.BUFFERED);
    putter.commit(Durability.BUFFERED);
    adder.commit(Durability.BUFFERED);
    assertThat(counters()).containsExactly("n=71");

    write(tx -> tx.add(bytes("n"), 1));
    write(tx -> tx.deleteRange(KeyRange.all()));
    assertCommitted(tx -> tx.add(bytes("n"), 1), "n=1");
    write(tx -> tx.put(bytes("n"), Counter.bytes(8)));
    assertCommitted(tx -> tx.add(bytes("n"), 1), "n=9");
    write(tx -> tx.delete(bytes("n")));
    assertCommitted(tx -> tx.add(bytes("n"), 2), "n=2");
  }

  @Test
  default void conflict_onACounterThatWasReadAndAddedTo() {
    write(tx -> tx.add(bytes("n"), 1));
    assertConflict(tx -> tx.get(bytes("n")), other -> other.add(bytes("n"), 1));
    assertConflict(tx -> tx.getAll(List.of(bytes("n"))), other -> other.add(bytes("n"), 1));
    assertConflict(tx -> counters(tx, false), other -> other.add(bytes("n"), 1));
    assertConflict(tx -> counters(tx, true), other -> other.add(bytes("o"), 1));
  }

  @Test
  default void conflict_onAnOwnAdditionThatWasRead() {
    assertConflict(
        tx -> {
          tx.add(bytes("n"), 1);
          assertThat(counter(tx, "n")).isEqualTo(1);
        },
        other -> other.add(bytes("n"), 1));
    assertConflict(
        tx -> {
          tx.add(bytes("n"), 1);
          tx.get(bytes("n"));
        },
        other -> other.delete(bytes("n")));
  }

  @Test
  default void snapshot_doesNotSeeLaterAdditions() {
    write(tx -> tx.add(bytes("n"), 1));
    try (EngineTransaction snapshot = engine().snapshot();
        EngineTransaction tx = engine().begin()) {
      assertThat(counter(tx, "n")).isEqualTo(1);
      write(other -> other.add(bytes("n"), 1));

      assertThat(counter(snapshot, "n")).isEqualTo(1);
      assertThat(counters(snapshot, false)).containsExactly("n=1");
      assertThat(counter(tx, "n")).isEqualTo(1);
      tx.add(bytes("n"), 5);
      assertThat(counter(tx, "n")).isEqualTo(6);
    }
    assertThat(counters()).containsExactly("n=2");
  }

  @Test
  default void snapshot_refusesToAdd() {
    try (EngineTransaction snapshot = engine().snapshot()) {
      assertThatThrownBy(() -> snapshot.add(bytes("n"), 1))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  default void add_toSomethingElse_isRefusedAndWritesNothing() {
    put("a", "text");
    EngineTransaction tx = engine().begin();
    tx.add(bytes("a"), 1);
    tx.add(bytes("n"), 1);
    tx.put(bytes("b"), bytes("1"));

    assertThatThrownBy(() -> tx.get(bytes("a"))).isInstanceOf(EngineException.class);
    assertThatThrownBy(() -> tx.commit(Durability.BUFFERED))
        .isInstanceOf(EngineException.class)
        .hasMessage(
            "A key that is added to holds no counter: key 61, 4 bytes, a counter has 8."
                + " Delete it first, or add to another key.");

    assertThat(contents()).containsExactly("a=text");
    write(other -> other.put(bytes("a"), Counter.bytes(1)));
    assertCommitted(other -> other.add(bytes("a"), 1), "a=2");
  }

  @Test
  default void add_toSomethingElseThatWasPut_isRefusedAtOnce() {
    try (EngineTransaction tx = engine().begin()) {
      tx.put(bytes("a"), bytes("text"));

      assertThatThrownBy(() -> tx.add(bytes("a"), 1)).isInstanceOf(EngineException.class);

      tx.commit(Durability.BUFFERED);
    }
    assertThat(contents()).containsExactly("a=text");
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
