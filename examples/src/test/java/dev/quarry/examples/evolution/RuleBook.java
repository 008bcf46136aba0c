package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.DocumentStep;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/**
 * Steps that the tests of the rule book are made of: documents are stored by one version of a
 * program, and found by another. All tables are named {@code items}.
 */
abstract class RuleBook {
  static final String ITEMS = "items";

  @TempDir Path directory;

  final Database open(DatabaseSchema schema, Migration... migrations) {
    return Database.open(directory, OpenOptions.defaults(), schema, List.of(migrations));
  }

  static Migration items(DocumentStep step) {
    return Migration.ofDocuments("2024-01-15", ITEMS, "change items", step);
  }

  /** Adds documents with one version of the program. */
  final void store(DatabaseSchema schema, String... documents) {
    try (Database database = open(schema)) {
      AnyTable.in(database, schema, ITEMS).insert(documents);
    }
  }

  /** Opens with a version, which finds these documents and no others; twice, and once rewritten. */
  final void finds(DatabaseSchema schema, List<Migration> migrations, String... documents) {
    for (int i = 0; i < 3; i++) {
      try (Database database =
          Database.open(directory, OpenOptions.defaults(), schema, migrations)) {
        if (i == 1) {
          database.evolution().upgradeAll();
        }
        AnyTable<?, ?> items = AnyTable.in(database, schema, ITEMS);
        assertThat(items.all()).isEqualTo(items.rows(documents));
        Sound.check(database, schema);
      }
    }
  }

  final void finds(DatabaseSchema schema, String... documents) {
    finds(schema, List.of(), documents);
  }

  /** What a change does to documents that need nothing else. */
  final void becomes(DatabaseSchema before, String was, DatabaseSchema after, String is) {
    store(before, was);
    finds(after, is);
  }

  /** A version is refused in these words, and the older one finds everything as it was. */
  final void refuses(
      DatabaseSchema before, List<String> documents, DatabaseSchema after, String... words) {
    assertThatThrownBy(() -> open(after).close())
        .isInstanceOf(SchemaMismatchException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
    finds(before, documents.toArray(String[]::new));
  }

  /** Some documents stop a version, each is counted, and the older one finds them as they were. */
  final void stops(
      DatabaseSchema before,
      List<String> documents,
      DatabaseSchema after,
      List<Migration> migrations,
      long count,
      String... words) {
    assertThatThrownBy(
            () -> Database.open(directory, OpenOptions.defaults(), after, migrations).close())
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e -> {
              assertThat(e.violations().stream().mapToLong(Violation::count).sum())
                  .isEqualTo(count);
              assertThat(e.getMessage()).contains(words);
            });
    finds(before, documents.toArray(String[]::new));
  }
}
