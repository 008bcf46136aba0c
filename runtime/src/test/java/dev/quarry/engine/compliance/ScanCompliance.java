package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.range;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import org.junit.jupiter.api.Test;

/** What a scan has to give, in both directions. */
public interface ScanCompliance extends EngineUnderTest {

  @Test
  default void scan_forward_includesLowerBoundAndExcludesUpper() {
    putAll("a", "b", "c", "d");

    assertThat(scan(range("b", "d"), false)).containsExactly("b=b", "c=c");
  }

  @Test
  default void scan_backward_includesLowerBoundAndExcludesUpper() {
    putAll("a", "b", "c", "d");

    assertThat(scan(range("b", "d"), true)).containsExactly("c=c", "b=b");
  }

  @Test
  default void scan_betweenKeys_findsWhatLiesBetween() {
    putAll("a", "c", "e");

    assertThat(scan(range("b", "d"), false)).containsExactly("c=c");
    assertThat(scan(range("b", "d"), true)).containsExactly("c=c");
    assertThat(scan(range("aa", "b"), false)).isEmpty();
    assertThat(scan(range("aa", "b"), true)).isEmpty();
  }

  @Test
  default void scan_withoutEnd_goesToTheLastKey() {
    putAll("a", "b", "\u00ff\u00ff\u00ff");

    assertThat(scan(new KeyRange(bytes("b"), null), false)).hasSize(2);
    assertThat(scan(new KeyRange(bytes("b"), null), true)).hasSize(2);
  }

  @Test
  default void scan_ofAnEmptyRange_findsNothing() {
    putAll("a", "b");

    assertThat(scan(range("b", "a"), false)).isEmpty();
    assertThat(scan(range("a", "a"), true)).isEmpty();
  }

  @Test
  default void scan_ofAPrefix_findsAllThatBeginWithIt() {
    putAll("a", "b", "b\u0000", "b\u00ff", "c", "\u00ff", "\u00ff\u00ff");

    assertThat(scan(KeyRange.prefix(bytes("b")), false)).hasSize(3);
    assertThat(scan(KeyRange.prefix(bytes("\u00ff")), false)).hasSize(2);
    assertThat(scan(KeyRange.prefix(new byte[0]), false)).hasSize(7);
  }

  @Test
  default void scan_withBoundsLongerThanAnyKey_cutsNothing() {
    String longest = "b".repeat(engine().limits().maxKeyBytes());
    putAll(longest, "c");

    assertThat(scan(new KeyRange(bytes(longest), bytes(longest + "\u0000")), false)).hasSize(1);
    assertThat(scan(new KeyRange(bytes(longest + "\u0000"), null), false)).containsExactly("c=c");
  }

  @Test
  default void scan_afterTheEnd_staysThere() {
    put("a", "1");
    try (EngineTransaction tx = engine().begin();
        EngineCursor cursor = tx.scan(KeyRange.all(), false)) {
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.next()).isFalse();
      assertThat(cursor.next()).isFalse();
      assertThatThrownBy(cursor::key).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(cursor::value).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  default void scan_beforeTheFirstStep_hasNoEntry() {
    put("a", "1");
    try (EngineTransaction tx = engine().begin();
        EngineCursor cursor = tx.scan(KeyRange.all(), false)) {
      assertThatThrownBy(cursor::key).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(cursor::value).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  default void scan_manyAtOnce_areIndependent() {
    putAll("a", "b", "c");
    try (EngineTransaction tx = engine().begin()) {
      EngineCursor up = tx.scan(KeyRange.all(), false);
      EngineCursor down = tx.scan(range("a", "c"), true);
      assertThat(up.next() && down.next() && up.next()).isTrue();
      assertThat(text(up.key())).isEqualTo("b");
      assertThat(text(down.key())).isEqualTo("b");
      up.close();
      assertThat(drain(down)).containsExactly("a=a");
    }
  }

  @Test
  default void copiedKeyAndValue_areCutToTheRoomThatThereIs() {
    write(tx -> tx.put(bytes("key"), bytes("value")));
    try (EngineTransaction snapshot = engine().snapshot();
        EngineCursor cursor = snapshot.scan(KeyRange.all(), false)) {
      assertThat(cursor.next()).isTrue();
      byte[] much = new byte[8];
      byte[] little = new byte[2];

      assertThat(cursor.value(much)).isEqualTo(5);
      assertThat(much).startsWith(bytes("value"));
      assertThat(cursor.value(little)).isEqualTo(5);
      assertThat(little).isEqualTo(bytes("va"));
      assertThat(cursor.key(much)).isEqualTo(3);
      assertThat(much).startsWith(bytes("key"));
      assertThat(cursor.key(little)).isEqualTo(3);
      assertThat(little).isEqualTo(bytes("ke"));
    }
  }
}
