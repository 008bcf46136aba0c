package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a transaction must not see of others, and what it must. */
public interface IsolationCompliance extends EngineUnderTest {

  @Test
  default void snapshot_doesNotSeeLaterCommits() {
    putAll("a", "b");
    try (EngineTransaction snapshot = engine().snapshot()) {
      write(
          tx -> {
            tx.put(bytes("a"), bytes("later"));
            tx.delete(bytes("b"));
            tx.put(bytes("c"), bytes("later"));
          });

      assertThat(text(snapshot.get(bytes("a")))).isEqualTo("a");
      assertThat(drain(snapshot.scan(KeyRange.all(), false))).containsExactly("a=a", "b=b");
      assertThat(drain(snapshot.scan(KeyRange.all(), true))).containsExactly("b=b", "a=a");
      assertThat(snapshot.getAll(List.of(bytes("b"), bytes("c"))))
          .extracting(Bytes::text)
          .containsExactly("b", null);
    }
    assertThat(contents()).containsExactly("a=later", "c=later");
  }

  @Test
  default void snapshot_doesNotSeeALaterDeletedRange() {
    putAll("a", "b");
    try (EngineTransaction snapshot = engine().snapshot()) {
      write(tx -> tx.deleteRange(KeyRange.all()));

      assertThat(drain(snapshot.scan(KeyRange.all(), false))).containsExactly("a=a", "b=b");
    }
  }

  @Test
  default void snapshot_sharedByManyCommits_keepsEachMoment() {
    put("n", "0");
    EngineTransaction[] snapshots = new EngineTransaction[20];
    for (int i = 0; i < snapshots.length; i++) {
      snapshots[i] = engine().snapshot();
      put("n", String.valueOf(i + 1));
    }
    for (int i = 0; i < snapshots.length; i += 2) {
      snapshots[i].close();
    }
    for (int i = 1; i < snapshots.length; i += 2) {
      assertThat(text(snapshots[i].get(bytes("n")))).isEqualTo(String.valueOf(i));
      snapshots[i].close();
    }
  }

  @Test
  default void snapshot_refusesWrites() {
    try (EngineTransaction snapshot = engine().snapshot()) {
      assertThatThrownBy(() -> snapshot.put(bytes("a"), bytes("1")))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> snapshot.delete(bytes("a")))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> snapshot.deleteRange(KeyRange.all()))
          .isInstanceOf(IllegalStateException.class);
      snapshot.commit(Durability.BUFFERED);
    }
  }

  @Test
  default void readWriteTransaction_readsOneMoment() {
    putAll("a", "b");
    try (EngineTransaction tx = engine().begin()) {
      assertThat(text(tx.get(bytes("a")))).isEqualTo("a");
      put("b", "later");
      assertThat(text(tx.get(bytes("b")))).isEqualTo("b");
    }
  }

  @Test
  default void cursor_opened_before_a_commit_doesNotSeeIt() {
    putAll("a", "b", "c");
    try (EngineTransaction tx = engine().begin();
        EngineCursor cursor = tx.scan(KeyRange.all(), false)) {
      assertThat(cursor.next()).isTrue();
      write(other -> other.deleteRange(KeyRange.all()));
      assertThat(drain(cursor)).containsExactly("b=b", "c=c");
    }
  }

  @Test
  default void begin_afterACommitReturned_seesIt() {
    for (int i = 0; i < 100; i++) {
      String value = String.valueOf(i);
      put("a", value);
      try (EngineTransaction tx = engine().begin();
          EngineTransaction snapshot = engine().snapshot()) {
        assertThat(text(tx.get(bytes("a")))).isEqualTo(value);
        assertThat(text(snapshot.get(bytes("a")))).isEqualTo(value);
        assertThat(drain(tx.scan(KeyRange.all(), false))).containsExactly("a=" + value);
      }
    }
  }
}
