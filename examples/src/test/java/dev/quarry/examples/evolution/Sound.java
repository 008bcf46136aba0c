package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.table.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether what a database keeps besides its documents is what it would be if it were all new. */
public final class Sound {
  private Sound() {}

  /** Counters, indexes and documents agree; every index is what a new one would be. */
  public static void check(Database database, DatabaseSchema schema) {
    assertThat(database.validate()).isEmpty();
    assertThat(database.verify().findings()).isEmpty();
    assertThat(database.duplicates()).isEmpty();
    try (Database fresh = Database.openInMemory(schema)) {
      Map<String, List<?>> rows = new HashMap<>();
      fresh.write(
          transaction -> {
            for (TableSchema<?, ?> table : schema.tables()) {
              rows.put(table.name(), copy(database, transaction, table));
            }
          });
      for (TableSchema<?, ?> table : schema.tables()) {
        List<?> documents = Objects.requireNonNull(rows.get(table.name()));
        AnyTable<?, ?> kept = AnyTable.in(database, table);
        AnyTable<?, ?> renewed = AnyTable.in(fresh, table);
        assertThat(kept.count()).as("count of " + table.name()).isEqualTo(documents.size());
        for (int i = 0; i < kept.indexes().size(); i++) {
          assertThat(kept.byIndex(i).equals(renewed.byIndex(i)))
              .as("index %s of %s", kept.indexes().get(i), table.name())
              .isTrue();
        }
      }
    }
  }

  private static <R> List<R> copy(Session from, Session to, TableSchema<R, ?> table) {
    List<R> rows = AnyTable.in(from, table).all();
    AnyTable.in(to, table).insertAll(rows);
    return rows;
  }
}
