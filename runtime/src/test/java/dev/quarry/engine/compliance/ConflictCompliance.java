package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.range;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which transactions must not both commit. Nothing is said about those that need not conflict. */
public interface ConflictCompliance extends EngineUnderTest {

  @Test
  default void conflict_onAKeyThatWasRead() {
    put("a", "1");
    assertConflict(tx -> tx.get(bytes("a")), other -> other.put(bytes("a"), bytes("2")));
  }

  @Test
  default void conflict_onAKeyThatWasMissed() {
    assertConflict(tx -> tx.get(bytes("a")), other -> other.put(bytes("a"), bytes("2")));
  }

  @Test
  default void conflict_onAKeyThatWasReadAmongSeveral() {
    assertConflict(
        tx -> tx.getAll(List.of(bytes("x"), bytes("a"))),
        other -> other.put(bytes("a"), bytes("2")));
  }

  @Test
  default void conflict_onAKeyThatWasDeleted() {
    put("a", "1");
    assertConflict(tx -> tx.get(bytes("a")), other -> other.delete(bytes("a")));
  }

  @Test
  default void conflict_onAKeyInADeletedRange() {
    put("b", "1");
    assertConflict(tx -> tx.get(bytes("b")), other -> other.deleteRange(range("a", "c")));
  }

  @Test
  default void conflict_onAScannedRangeThatWasDeleted() {
    putAll("b", "c");
    assertConflict(
        tx -> drain(tx.scan(range("b", "d"), false)), other -> other.deleteRange(range("a", "c")));
  }

  @Test
  default void conflict_onAPhantomInAScannedRange() {
    putAll("a", "c");
    assertConflict(
        tx -> drain(tx.scan(range("a", "d"), false)), other -> other.put(bytes("b"), bytes("x")));
  }

  @Test
  default void conflict_onAPhantomAfterTheLastEntry() {
    putAll("a", "c");
    assertConflict(
        tx -> drain(tx.scan(range("a", "e"), false)), other -> other.put(bytes("d"), bytes("x")));
  }

  @Test
  default void conflict_onAPhantomInAnEmptyRange() {
    assertConflict(
        tx -> drain(tx.scan(range("a", "e"), true)), other -> other.put(bytes("d"), bytes("x")));
  }

  @Test
  default void conflict_onAPhantomBeforeTheEntryOfAScanStoppedEarly() {
    putAll("b", "d");
    assertConflict(
        tx -> EngineUnderTest.readOne(tx, range("a", "e"), false),
        other -> other.put(bytes("a"), bytes("x")));
    assertConflict(
        tx -> EngineUnderTest.readOne(tx, range("a", "e"), true),
        other -> other.put(bytes("dd"), bytes("x")));
  }

  @Test
  default void conflict_onTheEntryWhereAScanStopped() {
    putAll("b", "d");
    assertConflict(
        tx -> EngineUnderTest.readOne(tx, range("a", "e"), false),
        other -> other.put(bytes("b"), bytes("x")));
    assertConflict(
        tx -> EngineUnderTest.readOne(tx, range("a", "e"), true),
        other -> other.put(bytes("d"), bytes("x")));
  }

  @Test
  default void conflict_onARangeWhoseCursorIsStillOpen() {
    putAll("a", "c");
    assertConflict(
        tx -> {
          EngineCursor cursor = tx.scan(KeyRange.all(), false);
          assertThat(cursor.next()).isTrue();
          assertThat(cursor.next()).isTrue();
        },
        other -> other.put(bytes("b"), bytes("x")));
  }

  @Test
  default void conflict_onARangeScannedOverOwnWrites() {
    putAll("a", "c");
    assertConflict(
        tx -> {
          tx.put(bytes("aa"), bytes("own"));
          tx.delete(bytes("c"));
          drain(tx.scan(range("a", "d"), false));
        },
        other -> other.put(bytes("b"), bytes("x")));
  }

  @Test
  default void writeSkew_isAConflict() {
    putAll("a", "b");
    EngineTransaction first = engine().begin();
    EngineTransaction second = engine().begin();
    first.get(bytes("b"));
    second.get(bytes("a"));
    first.put(bytes("a"), bytes("x"));
    second.put(bytes("b"), bytes("x"));

    first.commit(Durability.BUFFERED);

    assertThatThrownBy(() -> second.commit(Durability.BUFFERED))
        .isInstanceOf(ConflictException.class);
    assertThat(contents()).containsExactly("a=x", "b=b");
  }

  @Test
  default void lostUpdate_isAConflict() {
    put("n", "1");
    EngineTransaction first = engine().begin();
    EngineTransaction second = engine().begin();
    for (EngineTransaction tx : List.of(first, second)) {
      tx.put(bytes("n"), bytes(text(tx.get(bytes("n"))) + "+"));
    }

    second.commit(Durability.SYNC);

    assertThatThrownBy(() -> first.commit(Durability.SYNC)).isInstanceOf(ConflictException.class);
    assertThat(contents()).containsExactly("n=1+");
  }

  @Test
  default void conflict_writesNothingAndClosesTheTransaction() {
    EngineTransaction loser = engine().begin();
    loser.get(bytes("a"));
    loser.put(bytes("b"), bytes("lost"));
    put("a", "1");

    assertThatThrownBy(() -> loser.commit(Durability.BUFFERED))
        .isInstanceOf(ConflictException.class);

    assertThatThrownBy(() -> loser.get(bytes("a"))).isInstanceOf(IllegalStateException.class);
    assertThat(contents()).containsExactly("a=1");
  }

  @Test
  default void blindWrites_ofTheSameKey_bothCommit() {
    EngineTransaction first = engine().begin();
    EngineTransaction second = engine().begin();
    first.put(bytes("a"), bytes("1"));
    second.put(bytes("a"), bytes("2"));

    second.commit(Durability.BUFFERED);
    first.commit(Durability.BUFFERED);

    assertThat(contents()).containsExactly("a=1");
  }

  @Test
  default void readOnly_commitsWhateverHappened() {
    put("a", "1");
    EngineTransaction reader = engine().begin();
    reader.get(bytes("a"));
    put("a", "2");

    reader.commit(Durability.SYNC);
  }

  @Test
  default void readOfOwnWrite_isNotValidated() {
    EngineTransaction tx = engine().begin();
    tx.put(bytes("a"), bytes("own"));
    tx.get(bytes("a"));
    put("a", "other");

    tx.commit(Durability.BUFFERED);

    assertThat(contents()).containsExactly("a=own");
  }
}
