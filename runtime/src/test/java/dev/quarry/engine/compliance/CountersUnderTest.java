package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Counter;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An engine under test all of whose values are counters. */
interface CountersUnderTest extends EngineUnderTest {

  static List<String> countersOf(EngineTransaction tx, boolean descending) {
    List<String> found = new ArrayList<>();
    try (EngineCursor cursor = tx.scan(KeyRange.all(), descending)) {
      while (cursor.next()) {
        long number = Counter.number(cursor.key(), cursor.value());
        found.add(Bytes.text(cursor.key()) + "=" + number);
      }
    }
    return found;
  }

  static long counter(EngineTransaction tx, String key) {
    return Counter.number(bytes(key), tx.get(bytes(key)));
  }

  default List<String> counters() {
    try (EngineTransaction snapshot = engine().snapshot()) {
      return countersOf(snapshot, false);
    }
  }

  default void assertCommitted(Consumer<EngineTransaction> body, String... counters) {
    write(body);
    assertThat(counters()).containsExactly(counters);
  }
}
