package dev.quarry.catalog;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.EngineException;
import dev.quarry.error.SchemaMismatchException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads and writes the entries that the catalog consists of. */
final class CatalogReader {
  private CatalogReader() {}

  static CatalogState read(EngineTransaction transaction) {
    CatalogHeader header = readHeader(transaction);
    Map<String, StoredTable> tables = new LinkedHashMap<>();
    forEach(
        transaction,
        CatalogKeys.tables(),
        json -> {
          StoredTable table = parsed("table", json, TableJson::read);
          tables.put(table.name(), table);
        });
    List<FormerTable> former = new ArrayList<>();
    forEach(
        transaction,
        CatalogKeys.formerTables(),
        json -> former.add(parsed("former table", json, FormerTableJson::read)));
    return new CatalogState(header, tables, former);
  }

  private static void forEach(
      EngineTransaction transaction, KeyRange range, Consumer<byte[]> action) {
    try (EngineCursor cursor = transaction.scan(range, false)) {
      while (cursor.next()) {
        action.accept(cursor.value());
      }
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

  /** Writes what differs between two states. */
  static void write(CatalogState before, CatalogState after, EngineTransaction transaction) {
    transaction.put(CatalogKeys.header(), after.header().write());
    for (String name : before.tables().keySet()) {
      if (!after.tables().containsKey(name)) {
        transaction.delete(CatalogKeys.table(name));
      }
    }
    after
        .tables()
        .forEach(
            (name, table) -> {
              if (!table.equals(before.tables().get(name))) {
                transaction.put(CatalogKeys.table(name), TableJson.write(table));
              }
            });
    for (FormerTable table : after.former()) {
      if (!before.former().contains(table)) {
        transaction.put(
            CatalogKeys.formerTable(table.table().number()), FormerTableJson.write(table));
      }
    }
  }
}
