package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.Duplicates;
import dev.quarry.catalog.FormerTable;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.KeyRange;

/** Removes what is left on disk of tables and indexes that were given up. */
final class RangeDrop {
  private final Catalog catalog;

  RangeDrop(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Removes the entries of every index that was given up. */
  void indexes() {
    for (StoredTable table : catalog.tables()) {
      for (int index : table.dropping()) {
        catalog.change(
            table.name(),
            stored -> stored.withDropped(index),
            transaction -> {
              transaction.deleteRange(range(table.number(), index));
              transaction.deleteRange(Duplicates.of(table.number(), index));
            });
      }
    }
  }

  /** Removes all that is left of every table that was given up. */
  void tables() {
    for (FormerTable former : catalog.formerTables()) {
      if (!former.emptied()) {
        StoredTable table = former.table();
        catalog.emptied(
            table.number(),
            transaction -> {
              transaction.deleteRange(
                  KeyRange.prefix(new KeyWriter().varint(table.number()).toByteArray()));
              new DocumentCounts(table).forget(transaction);
              table
                  .indexes()
                  .forEach(
                      index ->
                          transaction.deleteRange(Duplicates.of(table.number(), index.number())));
            });
      }
    }
  }

  private static KeyRange range(int table, int index) {
    return KeyRange.prefix(new KeyWriter().varint(table).varint(index).toByteArray());
  }
}
