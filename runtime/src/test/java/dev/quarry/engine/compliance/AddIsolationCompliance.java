package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.CountersUnderTest.counter;
import static dev.quarry.engine.compliance.CountersUnderTest.countersOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.EngineException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What additions of several transactions come to, and which of them are in conflict. */
public interface AddIsolationCompliance extends CountersUnderTest {

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
    assertConflict(tx -> countersOf(tx, false), other -> other.add(bytes("n"), 1));
    assertConflict(tx -> countersOf(tx, true), other -> other.add(bytes("o"), 1));
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
      assertThat(countersOf(snapshot, false)).containsExactly("n=1");
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
}
