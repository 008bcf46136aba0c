package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.range;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import org.junit.jupiter.api.Test;

/** What a transaction has to see of its own writes. */
public interface OwnWriteCompliance extends EngineUnderTest {

  @Test
  default void ownWrites_areSeenByGet() {
    put("a", "1");
    try (EngineTransaction tx = engine().begin()) {
      tx.put(bytes("a"), bytes("2"));
      tx.put(bytes("b"), bytes("3"));
      assertThat(text(tx.get(bytes("a")))).isEqualTo("2");
      assertThat(text(tx.get(bytes("b")))).isEqualTo("3");
      tx.delete(bytes("b"));
      assertThat(tx.get(bytes("b"))).isNull();
      tx.deleteRange(KeyRange.all());
      assertThat(tx.get(bytes("a"))).isNull();
      tx.put(bytes("a"), bytes("4"));
      assertThat(text(tx.get(bytes("a")))).isEqualTo("4");
    }
    assertThat(contents()).containsExactly("a=1");
  }

  @Test
  default void ownWrites_areSeenByScansInBothDirections() {
    putAll("b", "d", "f", "h");
    try (EngineTransaction tx = engine().begin()) {
      tx.put(bytes("a"), bytes("new"));
      tx.put(bytes("d"), bytes("changed"));
      tx.put(bytes("e"), bytes("new"));
      tx.delete(bytes("f"));
      tx.delete(bytes("g"));
      tx.put(bytes("i"), bytes("new"));

      assertThat(drain(tx.scan(KeyRange.all(), false)))
          .containsExactly("a=new", "b=b", "d=changed", "e=new", "h=h", "i=new");
      assertThat(drain(tx.scan(KeyRange.all(), true)))
          .containsExactly("i=new", "h=h", "e=new", "d=changed", "b=b", "a=new");
      assertThat(drain(tx.scan(range("d", "h"), false))).containsExactly("d=changed", "e=new");
      assertThat(drain(tx.scan(range("d", "h"), true))).containsExactly("e=new", "d=changed");
    }
  }

  @Test
  default void ownWrites_whileScanning_doNotDisturbTheScan() {
    putAll("a", "b", "c");
    try (EngineTransaction tx = engine().begin()) {
      tx.put(bytes("bb"), bytes("bb"));
      EngineCursor cursor = tx.scan(KeyRange.all(), false);
      assertThat(cursor.next()).isTrue();
      for (int i = 0; i < 100; i++) {
        tx.put(bytes("z" + i), bytes("z"));
      }
      tx.delete(bytes("a"));
      assertThat(cursor.next()).isTrue();
      assertThat(text(cursor.key())).isEqualTo("b");
      cursor.close();
    }
  }

  @Test
  default void abandoned_transactionLeavesNothing() {
    try (EngineTransaction tx = engine().begin()) {
      tx.put(bytes("a"), bytes("1"));
    }

    assertThat(contents()).isEmpty();
  }
}
