package dev.quarry.engine.optimistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.EngineException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitterTest {
  private static final byte[] KEY = {1};

  private final Versions versions = new Versions();
  private final EmptyStorage storage = new EmptyStorage();
  private final Committer committer = new Committer(storage, versions, new ConflictLog(1 << 20));

  @Test
  void groupThatFailsBeforeTheWrite_leavesNoWritesToConflictWith() {
    storage.failing = true;
    PendingCommit first = commit(null);
    PendingCommit second = commit(null);
    committer.write(List.of(first, second));
    assertThat(first.failure()).isInstanceOf(EngineException.class);
    assertThat(second.failure()).isInstanceOf(EngineException.class);
    storage.failing = false;

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
    storage.failing = true;
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

  /** A storage that keeps nothing, and may fail to make a batch ready. */
  private static final class EmptyStorage implements Storage {
    boolean failing;

    @Override
    public PreparedWrite prepare(StorageBatch batch) {
      if (failing) {
        throw new IllegalStateException("broken");
      }
      return sync -> {};
    }

    @Override
    public void write(StorageBatch batch, boolean sync) {
      prepare(batch).write(sync);
    }

    @Override
    public StorageSnapshot snapshot() {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
      return null;
    }

    @Override
    public List<byte @Nullable []> getAll(List<byte[]> keys) {
      return Arrays.asList(new byte[keys.size()][]);
    }

    @Override
    public EngineCursor scan(KeyRange range, boolean descending) {
      return EmptyCursor.INSTANCE;
    }

    @Override
    public void close() {}
  }
}
