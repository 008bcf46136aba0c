package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.error.LimitExceededException;
import dev.quarry.error.TransactionTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an engine has to refuse because it is too large or too old. */
public interface LimitCompliance extends EngineUnderTest {

  @Test
  default void limits_keyTooLong_isRefusedAtThePut() {
    byte[] key = new byte[engine().limits().maxKeyBytes() + 1];
    try (EngineTransaction tx = engine().begin()) {
      assertThatThrownBy(() -> tx.put(key, bytes("1")))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("2049 bytes, at most 2048");
      assertThatThrownBy(() -> tx.delete(key)).isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  default void limits_valueTooLong_isRefusedAtThePut() {
    byte[] value = new byte[engine().limits().maxValueBytes() + 1];
    try (EngineTransaction tx = engine().begin()) {
      assertThatThrownBy(() -> tx.put(bytes("a"), value))
          .isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  default void limits_transactionTooLarge_isRefusedAndWritesNothing() {
    reopen(Limits.defaults().withTransaction(100, Duration.ofMinutes(5)));
    EngineTransaction tx = engine().begin();
    tx.put(bytes("a"), new byte[99]);
    assertThatThrownBy(() -> tx.put(bytes("b"), new byte[1]))
        .isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> tx.commit(Durability.BUFFERED))
        .isInstanceOf(LimitExceededException.class);

    assertThat(contents()).isEmpty();
  }

  @Test
  default void limits_overwritingAValue_countsItOnce() {
    reopen(Limits.defaults().withTransaction(100, Duration.ofMinutes(5)));

    write(
        tx -> {
          for (int i = 0; i < 10; i++) {
            tx.put(bytes("a"), new byte[60]);
            tx.deleteRange(KeyRange.all());
            tx.put(bytes("b"), new byte[60]);
            tx.delete(bytes("b"));
          }
        });
  }

  @Test
  default void limits_transactionOpenTooLong_isTooOld() {
    reopen(Limits.defaults().withTransaction(1 << 20, Duration.ofNanos(1)));
    EngineTransaction tx = engine().begin();
    tx.put(bytes("a"), bytes("1"));
    try (EngineCursor cursor = tx.scan(KeyRange.all(), false)) {
      cursor.next();
    }

    for (Runnable call :
        List.<Runnable>of(
            () -> tx.get(bytes("c")),
            () -> tx.getAll(List.of(bytes("c"))),
            () -> tx.scan(KeyRange.all(), false),
            () -> tx.put(bytes("c"), bytes("1")),
            () -> tx.add(bytes("d"), 1),
            () -> tx.delete(bytes("c")),
            () -> tx.deleteRange(KeyRange.all()),
            () -> tx.commit(Durability.BUFFERED))) {
      assertThatThrownBy(call::run)
          .isInstanceOf(TransactionTimeoutException.class)
          .hasMessageContaining("was open for too long");
    }
    tx.close();
    assertThat(contents()).isEmpty();
  }
}
