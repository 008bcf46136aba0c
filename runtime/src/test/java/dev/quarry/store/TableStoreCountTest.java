package dev.quarry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.memory.MemoryEngine;
import dev.quarry.sample.TeamTable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The counts of a table whose documents are stored in several shapes. */
class TableStoreCountTest {
  private final Engine engine = MemoryEngine.open();
  private final StoredTable stored =
      new StoredTable(
          4,
          "teams",
          "teams",
          List.of("code"),
          List.of(shape(1), shape(2), shape(3)),
          List.of(),
          List.of(),
          1,
          List.of(),
          List.of());
  private final TableStore<?, ?> table = new TableStore<>(TeamTable.SCHEMA, stored, List.of());
  private final DocumentCounts counts = new DocumentCounts(stored);

  @AfterEach
  void close() {
    engine.close();
  }

  private static StoredShape shape(int number) {
    return new StoredShape(number, "", TeamTable.SCHEMA.fields());
  }

  private static byte[] document(int shape) {
    DocumentWriter out = new DocumentWriter();
    out.shape(shape);
    return out.finish();
  }

  private void write(Consumer<EngineTransaction> body) {
    try (EngineTransaction transaction = engine.begin()) {
      body.accept(transaction);
      transaction.commit(Durability.BUFFERED);
    }
  }

  @Test
  void document_countsInTheShapeThatItIsStoredIn() {
    write(
        transaction -> {
          counts.add(transaction, 1, 10);
          counts.add(transaction, 2, 5);
        });
    write(
        transaction -> {
          table.countWritten(transaction, null);
          table.countWritten(transaction, null);
          table.countWritten(transaction, document(1));
          table.countWritten(transaction, document(3));
          table.countDeleted(transaction, document(2));
          table.countDeleted(transaction, document(3));
          assertThat(table.count(transaction)).isEqualTo(15);
        });

    try (EngineTransaction snapshot = engine.snapshot()) {
      assertThat(counts.byShape(snapshot)).isEqualTo(Map.of(1, 9L, 2, 4L, 3, 2L));
      assertThat(table.count(snapshot)).isEqualTo(15);
    }
  }
}
