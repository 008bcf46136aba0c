package dev.quarry.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalog as of one moment. Immutable.
 *
 * @param header its first entry
 * @param tables the tables by name
 * @param former the tables that were given up, oldest first
 */
record CatalogState(
    CatalogHeader header, Map<String, StoredTable> tables, List<FormerTable> former) {

  CatalogState {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    former = List.copyOf(former);
  }

  /** The table whose documents go to the one with the given number, or null. */
  @Nullable StoredTable source(int number) {
    for (FormerTable table : former) {
      if (table.successor() == number && !table.emptied()) {
        return table.table();
      }
    }
    return null;
  }
}
