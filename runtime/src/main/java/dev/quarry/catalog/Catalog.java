package dev.quarry.catalog;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.EngineException;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables that a database holds, as of its opening. Immutable.
 *
 * <p>Opening is all or nothing: every table of the compiled schema is compared with the stored one
 * first, and only if none of them differs are the new tables added, in one transaction.
 */
public final class Catalog {
  private final Map<String, StoredTable> tables;

  private Catalog(Map<String, StoredTable> tables) {
    this.tables = tables;
  }

  /**
   * Compares the compiled schema with the stored one and adds the tables that are new. Tables that
   * the compiled schema does not name stay as they are.
   *
   * @param engine the database's engine
   * @param schema the compiled schema
   * @return the catalog
   * @throws SchemaMismatchException if a stored table differs from the compiled one, or the catalog
   *     was written by a newer version; nothing has been changed
   */
  public static Catalog open(Engine engine, DatabaseSchema schema) {
    try (EngineTransaction transaction = engine.begin()) {
      CatalogHeader header = readHeader(transaction);
      Map<String, StoredTable> tables = readTables(transaction);
      refuseDifferences(tables, schema);
      refuseUnseenReferences(tables, schema);
      int nextTable = header.nextTable();
      for (TableSchema<?, ?> table : schema.tables()) {
        if (!tables.containsKey(table.name())) {
          StoredTable added = StoredTable.first(nextTable++, table);
          tables.put(added.name(), added);
          transaction.put(CatalogKeys.table(added.name()), TableJson.write(added));
        }
      }
      if (nextTable != header.nextTable()) {
        CatalogHeader next = new CatalogHeader(CatalogHeader.FORMAT, nextTable);
        transaction.put(CatalogKeys.header(), next.write());
        transaction.commit(Durability.SYNC);
      }
      return new Catalog(tables);
    }
  }

  private static CatalogHeader readHeader(EngineTransaction transaction) {
    byte[] stored = transaction.get(CatalogKeys.header());
    if (stored == null) {
      return CatalogHeader.first();
    }
    CatalogHeader header = parsed("header", stored, CatalogHeader::read);
    if (header.format() > CatalogHeader.FORMAT) {
      throw new SchemaMismatchException(
          "The database was written by a newer version of Quarry: catalog format "
              + header.format()
              + ", this version reads up to "
              + CatalogHeader.FORMAT
              + ". Open it with that version or a later one.");
    }
    return header;
  }

  private static Map<String, StoredTable> readTables(EngineTransaction transaction) {
    Map<String, StoredTable> tables = new LinkedHashMap<>();
    try (EngineCursor cursor = transaction.scan(CatalogKeys.tables(), false)) {
      while (cursor.next()) {
        StoredTable table = parsed("table", cursor.value(), TableJson::read);
        tables.put(table.name(), table);
      }
    }
    return tables;
  }

  private static <T> T parsed(String entry, byte[] json, Function<byte[], T> reader) {
    try {
      return reader.apply(json);
    } catch (IllegalArgumentException e) {
      throw new EngineException(
          "The catalog cannot be read: its "
              + entry
              + " entry is damaged ("
              + e.getMessage()
              + "). Restore the database from a backup.",
          e);
    }
  }

  private static void refuseDifferences(Map<String, StoredTable> stored, DatabaseSchema schema) {
    List<String> differences = new ArrayList<>();
    for (TableSchema<?, ?> table : schema.tables()) {
      StoredTable known = stored.get(table.name());
      if (known != null) {
        SchemaComparison.differences(known, table)
            .forEach(difference -> differences.add("table " + table.name() + ": " + difference));
      }
    }
    if (!differences.isEmpty()) {
      throw new SchemaMismatchException(
          "The compiled schema differs from the stored one, and this version of Quarry does not"
              + " change stored tables: "
              + String.join("; ", differences)
              + ". Undo the change, or store the new form under another table name; nothing has been"
              + " changed.");
    }
  }

  /**
   * Deleting from a table while those that refer to it are out of sight would break their rules.
   */
  private static void refuseUnseenReferences(
      Map<String, StoredTable> stored, DatabaseSchema schema) {
    Set<String> seen = schema.tables().stream().map(TableSchema::name).collect(Collectors.toSet());
    for (StoredTable table : stored.values()) {
      for (ReferenceSchema reference : table.references()) {
        if (!seen.contains(table.name()) && seen.contains(reference.table())) {
          throw new SchemaMismatchException(
              "A stored table that the schema does not list refers to one that it lists: table "
                  + table.name()
                  + ", component "
                  + reference.component()
                  + ", refers to table "
                  + reference.table()
                  + ". List it too; nothing has been changed.");
        }
      }
    }
  }

  /**
   * The table of the given name.
   *
   * @param name a table of the schema that the catalog was opened with
   * @return the table
   * @throws IllegalArgumentException if there is none
   */
  public StoredTable table(String name) {
    StoredTable table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("The database has no table named \"" + name + "\".");
    }
    return table;
  }

  /**
   * All stored tables, also those that the compiled schema does not name.
   *
   * @return the tables, by name
   */
  public List<StoredTable> tables() {
    return List.copyOf(tables.values());
  }
}
