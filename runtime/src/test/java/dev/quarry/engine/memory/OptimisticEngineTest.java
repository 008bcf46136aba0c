package dev.quarry.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.Limits;
import dev.quarry.engine.optimistic.OptimisticEngine;
import dev.quarry.error.CommitUnknownException;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.EngineException;
import dev.quarry.error.TransactionTooOldException;
import org.junit.jupiter.api.Test;

class OptimisticEngineTest {
  private static final byte[] A = {1};
  private static final byte[] B = {2};
  private static final byte[] VALUE = {3};

  @Test
  void failureBeforeTheWrite_concernsOnlyThatCommit() {
    FailingStorage storage = new FailingStorage();
    try (Engine engine = new OptimisticEngine(storage, Limits.defaults())) {
      EngineTransaction reader = engine.begin();
      reader.get(A);
      reader.put(A, VALUE);
      storage.unprepared = true;

      assertThatThrownBy(() -> put(engine, B))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("before anything was written")
          .hasMessageContaining("Batch is too odd");

      storage.unprepared = false;
      put(engine, B);
      reader.commit(Durability.BUFFERED);
      assertThat(engine.get(A)).isEqualTo(VALUE);
      assertThat(engine.get(B)).isEqualTo(VALUE);
    }
  }

  @Test
  void failedWrite_isUnknownAndRefusesWhatFollows() {
    FailingStorage storage = new FailingStorage();
    try (Engine engine = new OptimisticEngine(storage, Limits.defaults())) {
      put(engine, A);
      EngineTransaction reader = engine.begin();
      reader.get(B);
      storage.broken = true;

      assertThatThrownBy(() -> put(engine, B))
          .isInstanceOf(CommitUnknownException.class)
          .hasMessageContaining("could not be written")
          .hasMessageContaining("No space left on device");

      storage.broken = false;
      assertThatThrownBy(() -> put(engine, B))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("Commits are refused")
          .hasMessageContaining("No space left on device");
      assertThat(engine.get(A)).isEqualTo(VALUE);
      assertThat(engine.get(B)).isNull();
      assertThat(reader.get(A)).isEqualTo(VALUE);
      reader.close();
      try (EngineTransaction snapshot = engine.snapshot()) {
        assertThat(snapshot.get(B)).isNull();
        assertThat(snapshot.get(A)).isEqualTo(VALUE);
      }
    }
  }

  @Test
  void closedWhileACommitTakesASnapshot_endsReaderAndWriterWithOneException() {
    FailingStorage storage = new FailingStorage();
    try (Engine engine = new OptimisticEngine(storage, Limits.defaults())) {
      EngineTransaction reader = engine.begin();
      reader.get(A);
      storage.closedForSnapshots = true;

      assertThatThrownBy(() -> put(engine, B)).isInstanceOf(DatabaseClosedException.class);
      assertThatThrownBy(() -> reader.get(B)).isInstanceOf(DatabaseClosedException.class);
      reader.close();
    }
  }

  @Test
  void moreWrittenMeanwhileThanTheLogHolds_isTooOld() {
    try (Engine engine = new OptimisticEngine(new MemoryStorage(), Limits.defaults(), 1000)) {
      EngineTransaction tx = engine.begin();
      tx.get(A);
      tx.put(A, VALUE);
      for (int i = 0; i < 100; i++) {
        put(engine, new byte[] {9, (byte) i});
      }

      assertThatThrownBy(() -> tx.commit(Durability.BUFFERED))
          .isInstanceOf(TransactionTooOldException.class);
      assertThat(engine.get(A)).isNull();
    }
  }

  private static void put(Engine engine, byte[] key) {
    try (EngineTransaction tx = engine.begin()) {
      tx.put(key, VALUE);
      tx.commit(Durability.BUFFERED);
    }
  }
}
