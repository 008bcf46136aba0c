package dev.quarry.examples.evolution;

import dev.quarry.Database;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of whose schema nothing is known; its documents are written as JSON with single quotes.
 */
final class AnyTable<R, K> extends Table<R, K> {
  private final List<String> indexes = new ArrayList<>();

  private AnyTable(Session session, TableSchema<R, K> schema) {
    super(session, schema);
    schema.indexes().forEach(index -> indexes.add(index.name()));
  }

  static <R, K> AnyTable<R, K> in(Session session, TableSchema<R, K> schema) {
    return new AnyTable<>(session, schema);
  }

  static AnyTable<?, ?> in(Database database, DatabaseSchema schema, String name) {
    return schema.tables().stream()
        .filter(table -> table.name().equals(name))
        .map(table -> in(database, table))
        .findFirst()
        .orElseThrow();
  }

  static String quoted(String json) {
    return json.replace('\'', '"');
  }

  void insert(String... documents) {
    insertAll(rows(documents));
  }

  List<R> rows(String... documents) {
    return Stream.of(documents).map(document -> fromJson(quoted(document))).toList();
  }

  List<R> all() {
    return scan().list();
  }

  List<String> indexes() {
    return indexes;
  }

  /** The documents in the order of one of its indexes, as its by-name range has them. */
  List<R> byIndex(int ordinal) {
    return new Range<>(index(ordinal)).list();
  }
}
