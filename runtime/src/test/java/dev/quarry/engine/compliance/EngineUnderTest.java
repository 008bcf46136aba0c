package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.error.ConflictException;
import dev.quarry.error.TransactionTooOldException;
import java.util.List;
import java.util.function.Consumer;

/** An engine under test, and the steps that tests are made of. */
interface EngineUnderTest {

  /** The engine, empty when the test begins. */
  Engine engine();

  /** Closes the engine, and opens an empty one with other limits. */
  void reopen(Limits limits);

  default void write(Consumer<EngineTransaction> body) {
    try (EngineTransaction tx = engine().begin()) {
      body.accept(tx);
      tx.commit(Durability.BUFFERED);
    }
  }

  default void put(String key, String value) {
    write(tx -> tx.put(bytes(key), bytes(value)));
  }

  /** Puts keys that are their own values. */
  default void putAll(String... keys) {
    write(tx -> List.of(keys).forEach(key -> tx.put(bytes(key), bytes(key))));
  }

  default List<String> contents() {
    return scan(KeyRange.all(), false);
  }

  default List<String> scan(KeyRange range, boolean descending) {
    try (EngineTransaction snapshot = engine().snapshot()) {
      return drain(snapshot.scan(range, descending));
    }
  }

  static void readOne(EngineTransaction tx, KeyRange range, boolean descending) {
    try (EngineCursor cursor = tx.scan(range, descending)) {
      assertThat(cursor.next()).isTrue();
    }
  }

  default void assertConflict(
      Consumer<EngineTransaction> read, Consumer<EngineTransaction> meanwhile) {
    EngineTransaction tx = engine().begin();
    read.accept(tx);
    tx.put(bytes("result"), bytes("x"));
    write(meanwhile);
    assertThatThrownBy(() -> tx.commit(Durability.BUFFERED))
        .isInstanceOf(ConflictException.class)
        .isNotInstanceOf(TransactionTooOldException.class);
    assertThat(engine().get(bytes("result"))).isNull();
  }
}
