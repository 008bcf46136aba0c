package dev.quarry;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.TableSchema;
import dev.quarry.snapshot.SchemaProof;
import dev.quarry.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The catalog as users see it. */
final class SchemaReport {
  private SchemaReport() {}

  static StoredSchema of(Store store) {
    Catalog catalog = store.catalog();
    try (EngineTransaction reads = store.snapshot()) {
      List<StoredSchema.Table> tables =
          catalog.tables().stream().map(table -> table(table, reads)).toList();
      List<StoredSchema.FormerTable> former =
          catalog.formerTables().stream()
              .map(
                  each ->
                      new StoredSchema.FormerTable(
                          each.table().number(), each.table().name(), each.emptied()))
              .toList();
      return new StoredSchema(catalog.format(), tables, former);
    }
  }

  static SchemaProof proof(Store store, DatabaseSchema schema, List<MigrationRecord> migrations) {
    return SchemaProof.of(
        schema.name(),
        schema.tables().stream().<TableDefinition>map(TableSchema::definition).toList(),
        of(store),
        migrations);
  }

  private static StoredSchema.Table table(StoredTable table, EngineTransaction reads) {
    Map<Integer, Long> counts = new DocumentCounts(table).byShape(reads);
    List<StoredSchema.Shape> shapes = new ArrayList<>();
    table
        .shapes()
        .forEach(
            shape ->
                shapes.add(
                    new StoredSchema.Shape(
                        shape.number(),
                        shape.version(),
                        counts.getOrDefault(shape.number(), 0L),
                        shape.fields())));
    return new StoredSchema.Table(
        table.number(),
        table.name(),
        table.key(),
        counts.values().stream().mapToLong(Long::longValue).sum(),
        shapes,
        table.indexes().stream()
            .map(index -> new StoredSchema.Index(index.number(), index.schema(), index.state()))
            .toList(),
        table.references());
  }
}
