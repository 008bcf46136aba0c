package dev.quarry.engine.optimistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Counter;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.CommitUnknownException;
import dev.quarry.error.ConflictException;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.EngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What becomes of additions on their way into the storage, and when that way is blocked. */
class CommitterCountersTest {
  private static final byte[] A = {5};
  private static final byte[] B = {6};
  private static final byte[] OTHER = {9, 9};

  private final Versions versions = new Versions();
  private final MapStorage storage = new MapStorage();
  private final Committer committer =
      new Committer(storage, versions, new ConflictLog(1 << 20), null);

  /** Commits transactions that only write, as one group. */
  @SafeVarargs
  private List<PendingCommit> commit(Consumer<WriteBuffer>... members) {
    List<PendingCommit> group = new ArrayList<>();
    for (Consumer<WriteBuffer> member : members) {
      WriteBuffer writes = new WriteBuffer();
      member.accept(writes);
      group.add(new PendingCommit(writes, new ReadSet(), null, false));
    }
    committer.write(group);
    assertThat(group).allMatch(PendingCommit::isDone);
    return group;
  }

  private static Consumer<WriteBuffer> add(byte[] key, long delta) {
    return writes -> writes.add(key, delta);
  }

  private static Consumer<WriteBuffer> put(byte[] key, byte[] value) {
    return writes -> writes.put(key, value);
  }

  private static Consumer<WriteBuffer> delete(byte[] key) {
    return writes -> writes.delete(key);
  }

  private static Consumer<WriteBuffer> delete(KeyRange range) {
    return writes -> writes.deleteRange(range);
  }

  @Test
  void addersOfOneGroup_areOnePutPerCounter() {
    commit(add(A, 1), add(A, 2), add(B, 10), add(A, 3));

    assertThat(storage.values).containsEntry(A, Counter.bytes(6));
    assertThat(storage.values).containsEntry(B, Counter.bytes(10));
    assertThat(storage.changes).isEqualTo(2);
  }

  @Test
  void addersAmongOtherWritersOfOneGroup_followTheirOrder() {
    commit(add(A, 1), put(A, Counter.bytes(70)), add(A, 2));
    assertThat(storage.values).containsEntry(A, Counter.bytes(72));
    commit(put(A, Counter.bytes(5)), add(A, 1), put(A, Counter.bytes(8)));
    assertThat(storage.values).containsEntry(A, Counter.bytes(8));
    commit(add(A, 1));
    assertThat(storage.values).containsEntry(A, Counter.bytes(9));

    commit(delete(A), add(A, 1), add(B, 2));
    assertThat(storage.values).containsEntry(A, Counter.bytes(1));
    commit(add(A, 1), add(B, 1), delete(A));
    assertThat(storage.values).containsOnlyKeys(B);
    commit(add(A, 1));
    assertThat(storage.values).containsEntry(A, Counter.bytes(1));

    commit(add(B, 5), delete(KeyRange.all()), add(A, 4));
    assertThat(storage.values).containsOnlyKeys(A).containsEntry(A, Counter.bytes(4));
    commit(add(B, 5), add(A, 4), delete(KeyRange.all()));
    assertThat(storage.values).isEmpty();
    commit(add(A, 1), add(B, 1));
    assertThat(storage.values).containsEntry(A, Counter.bytes(1));
    assertThat(storage.values).containsEntry(B, Counter.bytes(1));
  }

  @Test
  void addingAgain_readsNothing() {
    commit(add(A, 1));
    assertThat(storage.reads).isEqualTo(1);

    for (int i = 0; i < 10; i++) {
      commit(add(A, 1));
      commit(add(A, 1), put(OTHER, OTHER), add(A, 1));
    }

    assertThat(storage.reads).isEqualTo(1);
    assertThat(storage.values).containsEntry(A, Counter.bytes(31));
  }

  @Test
  void moreCountersThanAreRemembered_areReadAgain() {
    for (int round = 1; round <= 2; round++) {
      for (int i = 0; i < 1_500; i++) {
        commit(add(new byte[] {7, (byte) (i >> 8), (byte) i}, 1));
      }
      assertThat(storage.values.values()).containsOnly(Counter.bytes(round));
    }
    commit(
        writes -> {
          for (int i = 0; i < 1_500; i++) {
            writes.add(new byte[] {7, (byte) (i >> 8), (byte) i}, 1);
          }
        });
    assertThat(storage.values.values()).hasSize(1_500).containsOnly(Counter.bytes(3));
  }

  @Test
  void failureBeforeTheWrite_leavesCountersAsTheyWere() {
    commit(add(A, 1));
    storage.failingToPrepare = true;
    assertThat(commit(add(A, 10)).get(0).failure()).isInstanceOf(EngineException.class);
    assertThat(commit(add(A, 10), delete(KeyRange.all()), add(B, 10)))
        .extracting(PendingCommit::failure)
        .hasOnlyElementsOfType(EngineException.class);
    storage.failingToPrepare = false;

    commit(add(A, 1));

    assertThat(storage.values).containsOnlyKeys(A).containsEntry(A, Counter.bytes(2));
  }

  @Test
  void closedAtTheWrite_leavesCountersAsTheyWere() {
    commit(add(A, 1));
    storage.closed = true;
    assertThat(commit(add(A, 10)).get(0).failure()).isInstanceOf(DatabaseClosedException.class);
    storage.closed = false;

    commit(add(A, 1));

    assertThat(storage.values).containsEntry(A, Counter.bytes(2));
  }

  @Test
  void failedWrite_isUnknown_andNothingIsAddedToWhatMayBeWrong() {
    commit(add(A, 1));
    storage.failingToWrite = true;
    assertThat(commit(add(A, 10)).get(0).failure()).isInstanceOf(CommitUnknownException.class);
    storage.failingToWrite = false;

    assertThat(commit(add(A, 1)).get(0).failure())
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("Commits are refused");
    assertThat(storage.values).containsEntry(A, Counter.bytes(1));
  }

  @Test
  void memberThatAddsToSomethingElse_isRefusedAlone() {
    List<PendingCommit> group =
        commit(
            add(B, 1),
            put(A, new byte[] {1}),
            writes -> {
              writes.add(B, 100);
              writes.add(A, 1);
              writes.put(OTHER, OTHER);
            },
            add(B, 1));

    assertThat(group.get(2).failure()).isInstanceOf(EngineException.class);
    assertThat(List.of(group.get(0), group.get(1), group.get(3)))
        .allMatch(commit -> commit.failure() == null);
    assertThat(storage.values).containsOnlyKeys(A, B).containsEntry(B, Counter.bytes(2));
  }

  @Test
  void memberWhoseCounterCannotBeRead_isRefusedAlone() {
    commit(add(A, 1));
    storage.failingToRead = true;

    List<PendingCommit> group = commit(add(A, 1), add(B, 1));

    assertThat(group.get(0).failure()).isNull();
    assertThat(group.get(1).failure()).isInstanceOf(EngineException.class);
    assertThat(storage.values).containsOnlyKeys(A).containsEntry(A, Counter.bytes(2));
  }

  @Test
  void memberThatLosesAConflict_addsNothing() {
    Version read = versions.current();
    assertThat(read.joinValidated()).isTrue();
    ReadSet reads = new ReadSet();
    reads.add(A);
    WriteBuffer writes = new WriteBuffer();
    writes.add(A, 100);
    PendingCommit loser = new PendingCommit(writes, reads, read, false);
    WriteBuffer others = new WriteBuffer();
    others.add(A, 1);

    committer.write(List.of(new PendingCommit(others, new ReadSet(), null, false), loser));

    assertThat(loser.failure()).isInstanceOf(ConflictException.class);
    assertThat(storage.values).containsEntry(A, Counter.bytes(1));
  }
}
