package dev.quarry.engine.optimistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.error.EngineException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitterTest {
  private static final byte[] KEY = {1};

  private final Versions versions = new Versions();
  private final MapStorage storage = new MapStorage();
  private final Committer committer =
      new Committer(storage, versions, new ConflictLog(1 << 20), null);

  @Test
  void groupThatFailsBeforeTheWrite_leavesNoWritesToConflictWith() {
    storage.failingToPrepare = true;
    PendingCommit first = commit(null);
    PendingCommit second = commit(null);
    committer.write(List.of(first, second));
    assertThat(first.failure()).isInstanceOf(EngineException.class);
    assertThat(second.failure()).isInstanceOf(EngineException.class);
    storage.failingToPrepare = false;

    Version read = versions.current();
    assertThat(read.joinValidated()).isTrue();
    PendingCommit third = commit(read);
    committer.write(List.of(third));

    assertThat(third.failure()).isNull();
    assertThat(versions.current().number()).isEqualTo(1);
  }

  @Test
  void groupThatFails_leavesNobodyRegistered() {
    Version read = versions.current();
    assertThat(read.joinValidated()).isTrue();
    assertThat(read.joinValidated()).isTrue();
    storage.failingToPrepare = true;
    committer.write(List.of(commit(read), commit(read)));

    assertThat(read.isValidatedAgainst()).isFalse();
  }

  private static PendingCommit commit(@Nullable Version read) {
    WriteBuffer writes = new WriteBuffer();
    writes.put(KEY, KEY);
    ReadSet reads = new ReadSet();
    reads.add(KEY);
    return new PendingCommit(writes, reads, read, false);
  }
}
