package dev.quarry.store;

import dev.quarry.catalog.CatalogCheck;
import dev.quarry.catalog.FormerTable;
import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.FileCheck;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.EngineException;
import dev.quarry.verify.Damage;
import dev.quarry.verify.VerifyReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a whole database as of one moment: the files, the catalog, every document, entry,
 * reference and count, and that nothing else is there. Reads in streams and writes nothing. For one
 * thread.
 */
public final class DatabaseCheck {
  private final Store store;
  private final FoundDamage found = new FoundDamage();
  private final Map<String, TableStore<?, ?>> tables = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Long>> corrections = new LinkedHashMap<>();
  private final List<KeyRange> gaps = new ArrayList<>();

  /**
   * Prepares a check.
   *
   * @param store the database
   */
  public DatabaseCheck(Store store) {
    this.store = store;
    for (TableStore<?, ?> table : store.tables()) {
      tables.put(table.schema().name(), table);
    }
  }

  /**
   * Checks everything.
   *
   * @return what was found
   */
  public VerifyReport run() {
    checkFiles();
    List<VerifyReport.Table> read = new ArrayList<>();
    try (EngineTransaction snapshot = store.snapshot()) {
      CatalogCheck catalog = new CatalogCheck(snapshot, found::add);
      reading("", catalog::run);
      for (StoredTable table : catalog.tables()) {
        reading(table.name(), () -> read.add(check(snapshot, table)));
      }
      requireTables(catalog.tables());
      // What a table is not known to own cannot be told from what nobody owns.
      if (!found.has(Damage.CATALOG_WRONG)) {
        reading("", () -> checkGaps(snapshot, catalog.tables(), catalog.formerTables()));
      }
    }
    return new VerifyReport(read, found.toList());
  }

  /** What has to be added to the counts of each table, by shape; after {@link #run}. */
  Map<String, Map<Integer, Long>> corrections() {
    return corrections;
  }

  /** Where keys were found that belong to nothing; after {@link #run}. */
  List<KeyRange> gaps() {
    return gaps;
  }

  private void checkFiles() {
    store.engine().capability(FileCheck.class).ifPresent(files -> reading("", files::checkFiles));
  }

  /** Goes on after what the storage cannot read, so that all else is still checked. */
  private void reading(String table, Runnable part) {
    try {
      part.run();
    } catch (EngineException e) {
      found.add(
          Damage.STORAGE_UNREADABLE,
          table,
          "",
          "",
          "a part could not be read",
          String.valueOf(e.getMessage()));
    }
  }

  private VerifyReport.Table check(EngineTransaction snapshot, StoredTable stored) {
    TableStore<?, ?> table = tables.get(stored.name());
    if (table != null && table.keys().number() == stored.number()) {
      return check(snapshot, stored, table);
    }
    UnlistedTableCheck check = new UnlistedTableCheck(snapshot, stored, found);
    VerifyReport.Table read = check.run();
    corrections.put(stored.name(), check.corrections());
    return read;
  }

  private <R, K> VerifyReport.Table check(
      EngineTransaction snapshot, StoredTable stored, TableStore<R, K> table) {
    TableCheck<R, K> check = new TableCheck<>(snapshot, table, stored, tables, found);
    VerifyReport.Table read = check.run();
    corrections.put(stored.name(), check.corrections());
    return read;
  }

  private void requireTables(List<StoredTable> stored) {
    for (TableStore<?, ?> table : tables.values()) {
      if (stored.stream()
          .noneMatch(
              each ->
                  each.name().equals(table.schema().name())
                      && each.number() == table.keys().number())) {
        found.add(
            Damage.CATALOG_WRONG,
            table.schema().name(),
            table.keys().documentPrefix(),
            "the table of the schema is not in the catalog",
            "");
      }
    }
  }

  private void checkGaps(
      EngineTransaction snapshot, List<StoredTable> known, List<FormerTable> former) {
    for (KeyRange gap : new KeySpaces(known, former).gaps()) {
      boolean empty = true;
      try (EngineCursor strays = snapshot.scan(gap, false)) {
        while (strays.next()) {
          empty = false;
          found.add(
              Damage.KEY_UNKNOWN,
              "",
              strays.key(),
              "a key lies in the space of no table and no index",
              "");
        }
      }
      if (!empty) {
        gaps.add(gap);
      }
    }
  }
}
