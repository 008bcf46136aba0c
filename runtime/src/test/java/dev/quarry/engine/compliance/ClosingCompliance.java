package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DatabaseClosedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of transactions, cursors and engines that were closed. */
public interface ClosingCompliance extends EngineUnderTest {

  @Test
  default void closedTransaction_refusesEverything() {
    EngineTransaction tx = engine().begin();
    EngineCursor cursor = tx.scan(KeyRange.all(), false);
    tx.close();
    tx.close();

    assertThatThrownBy(() -> tx.get(bytes("a"))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tx.getAll(List.of())).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tx.scan(KeyRange.all(), false))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tx.put(bytes("a"), bytes("1")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tx.commit(Durability.SYNC)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(cursor::next).isInstanceOf(IllegalStateException.class);
    cursor.close();
  }

  @Test
  default void committedTransaction_refusesEverything() {
    EngineTransaction tx = engine().begin();
    tx.put(bytes("a"), bytes("1"));
    tx.commit(Durability.SYNC);

    assertThatThrownBy(() -> tx.commit(Durability.SYNC)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tx.put(bytes("a"), bytes("1")))
        .isInstanceOf(IllegalStateException.class);
    tx.close();
  }

  @Test
  default void closedCursor_refusesEverything() {
    put("a", "1");
    try (EngineTransaction tx = engine().begin()) {
      EngineCursor cursor = tx.scan(KeyRange.all(), false);
      assertThat(cursor.next()).isTrue();
      cursor.close();
      cursor.close();

      assertThatThrownBy(cursor::next).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(cursor::key).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(cursor::value).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  default void closedCursor_thatHadReachedTheEnd_refusesEverything() {
    try (EngineTransaction tx = engine().begin()) {
      EngineCursor cursor = tx.scan(KeyRange.all(), false);
      assertThat(cursor.next()).isFalse();
      cursor.close();

      assertThatThrownBy(cursor::next).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  default void closedEngine_refusesEverything() {
    put("a", "1");
    EngineTransaction tx = engine().begin();
    EngineTransaction snapshot = engine().snapshot();
    EngineCursor cursor = snapshot.scan(KeyRange.all(), false);
    assertThat(cursor.next()).isTrue();
    tx.get(bytes("a"));
    tx.put(bytes("a"), bytes("2"));
    engine().close();
    engine().close();

    assertThatThrownBy(() -> engine().get(bytes("a"))).isInstanceOf(DatabaseClosedException.class);
    assertThatThrownBy(() -> engine().begin()).isInstanceOf(DatabaseClosedException.class);
    assertThatThrownBy(() -> engine().snapshot()).isInstanceOf(DatabaseClosedException.class);
    assertThatThrownBy(() -> tx.get(bytes("b"))).isInstanceOf(DatabaseClosedException.class);
    assertThatThrownBy(() -> tx.put(bytes("b"), bytes("1")))
        .isInstanceOf(DatabaseClosedException.class);
    assertThatThrownBy(() -> tx.commit(Durability.SYNC))
        .isInstanceOf(DatabaseClosedException.class);
    assertThatThrownBy(cursor::next).isInstanceOf(DatabaseClosedException.class);
    cursor.close();
    tx.close();
    snapshot.close();
  }
}
