package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.range;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an engine has to do with single keys and ranges that are written. */
public interface ReadWriteCompliance extends EngineUnderTest {

  @Test
  default void get_afterCommit_givesTheValue() {
    put("a", "1");

    assertThat(text(engine().get(bytes("a")))).isEqualTo("1");
    assertThat(engine().get(bytes("b"))).isNull();
  }

  @Test
  default void put_overAnOldValue_replacesIt() {
    put("a", "1");
    put("a", "2");

    assertThat(text(engine().get(bytes("a")))).isEqualTo("2");
  }

  @Test
  default void delete_removesTheKey() {
    put("a", "1");

    write(tx -> tx.delete(bytes("a")));

    assertThat(engine().get(bytes("a"))).isNull();
  }

  @Test
  default void delete_ofNothing_isAllowed() {
    write(tx -> tx.delete(bytes("a")));

    assertThat(contents()).isEmpty();
  }

  @Test
  default void deleteRange_removesLowerBoundAndKeepsUpper() {
    putAll("a", "b", "c", "d");

    write(tx -> tx.deleteRange(range("b", "d")));

    assertThat(contents()).containsExactly("a=a", "d=d");
  }

  @Test
  default void deleteRange_withoutEnd_removesEverythingAfter() {
    putAll("a", "b", "\u00ff\u00ff", "\u00ff\u00ff\u00ff");

    write(tx -> tx.deleteRange(new KeyRange(bytes("b"), null)));

    assertThat(contents()).containsExactly("a=a");
  }

  @Test
  default void deleteRange_thatIsEmpty_removesNothing() {
    putAll("a", "b");

    write(
        tx -> {
          tx.deleteRange(range("b", "b"));
          tx.deleteRange(range("c", "a"));
        });

    assertThat(contents()).containsExactly("a=a", "b=b");
  }

  @Test
  default void deleteRange_thenPut_keepsWhatWasPut() {
    putAll("a", "b", "c");

    write(
        tx -> {
          tx.put(bytes("bb"), bytes("gone"));
          tx.deleteRange(range("a", "z"));
          tx.put(bytes("b"), bytes("new"));
        });

    assertThat(contents()).containsExactly("b=new");
  }

  @Test
  default void deleteRange_severalThatOverlap_removeTheirUnion() {
    putAll("a", "b", "c", "d", "e", "f");

    write(
        tx -> {
          tx.deleteRange(range("e", "f"));
          tx.deleteRange(range("b", "c"));
          tx.deleteRange(range("c", "d"));
          assertThat(drain(tx.scan(KeyRange.all(), false))).containsExactly("a=a", "d=d", "f=f");
        });

    assertThat(contents()).containsExactly("a=a", "d=d", "f=f");
  }

  @Test
  default void emptyKeyAndEmptyValue_areOrdinary() {
    write(
        tx -> {
          tx.put(new byte[0], bytes("x"));
          tx.put(bytes("a"), new byte[0]);
          assertThat(tx.get(bytes("a"))).isEmpty();
        });

    assertThat(text(engine().get(new byte[0]))).isEqualTo("x");
    assertThat(engine().get(bytes("a"))).isEmpty();
    assertThat(contents()).containsExactly("=x", "a=");
  }

  @Test
  default void largestKeyAndValue_areStored() {
    byte[] key = new byte[engine().limits().maxKeyBytes()];
    byte[] value = new byte[engine().limits().maxValueBytes()];
    Arrays.fill(key, (byte) 0xFF);
    Arrays.fill(value, (byte) 7);
    write(tx -> tx.put(key, value));

    assertThat(engine().get(key)).isEqualTo(value);
    try (EngineTransaction tx = engine().begin();
        EngineCursor cursor = tx.scan(KeyRange.all(), true)) {
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.key()).isEqualTo(key);
      assertThat(cursor.value()).isEqualTo(value);
    }
  }

  @Test
  default void keys_areInUnsignedOrder() {
    putAll("\u0000", "a", "a\u0000", "\u007f", "\u0080", "\u00ff");

    assertThat(contents())
        .extracting(entry -> entry.substring(0, entry.indexOf('=')))
        .containsExactly("\u0000", "a", "a\u0000", "\u007f", "\u0080", "\u00ff");
  }

  @Test
  default void getAll_givesValuesInTheOrderAsked() {
    putAll("a", "b", "c");
    try (EngineTransaction tx = engine().begin()) {
      tx.put(bytes("b"), bytes("own"));
      tx.delete(bytes("c"));

      List<byte[]> values =
          tx.getAll(List.of(bytes("c"), bytes("x"), bytes("b"), bytes("a"), bytes("a")));

      assertThat(values).extracting(Bytes::text).containsExactly(null, null, "own", "a", "a");
      assertThat(tx.getAll(List.of())).isEmpty();
    }
    try (EngineTransaction snapshot = engine().snapshot()) {
      assertThat(snapshot.getAll(List.of(bytes("c"), bytes("x"), bytes("a"))))
          .extracting(Bytes::text)
          .containsExactly("c", null, "a");
      assertThat(snapshot.getAll(List.of())).isEmpty();
    }
  }

  @Test
  default void results_areTheCallers() {
    put("a", "1");
    try (EngineTransaction tx = engine().begin()) {
      tx.put(bytes("b"), bytes("2"));
      tx.get(bytes("a"))[0] = 'x';
      tx.get(bytes("b"))[0] = 'x';
      engine().get(bytes("a"))[0] = 'x';
      try (EngineCursor cursor = tx.scan(KeyRange.all(), false)) {
        while (cursor.next()) {
          cursor.key()[0] = 'x';
          cursor.value()[0] = 'x';
        }
      }
      assertThat(drain(tx.scan(KeyRange.all(), false))).containsExactly("a=1", "b=2");
    }
  }

  @Test
  default void hasAny_tellsWhetherOneOfTheKeysIsThere() {
    List<byte[]> keys = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      keys.add(bytes(String.valueOf(c)));
    }
    putAll("A", "aa", "zz");
    write(
        tx -> {
          assertThat(tx.hasAny(keys)).isFalse();
          tx.put(bytes("q"), bytes("own"));
          assertThat(tx.hasAny(keys)).isTrue();
          assertThat(tx.hasAny(keys.subList(0, 3))).isFalse();
          tx.delete(bytes("q"));
          assertThat(tx.hasAny(keys)).isFalse();
          tx.add(bytes("r"), 1);
          assertThat(tx.hasAny(keys)).isTrue();
          tx.deleteRange(KeyRange.all());
          assertThat(tx.hasAny(keys)).isFalse();
        });
    putAll("z");
    write(tx -> assertThat(tx.hasAny(keys)).isTrue());
  }

  @Test
  default void hasAny_countsAsReadOfTheKeysAlone() {
    List<byte[]> keys = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      keys.add(bytes(String.valueOf(c)));
    }
    assertConflict(tx -> tx.hasAny(keys), tx -> tx.put(bytes("q"), bytes("x")));
  }
}
