package dev.quarry.catalog;

import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.KeyRange;

/** Where the catalog lies: under table number 0, which no table ever gets. */
final class CatalogKeys {
  private CatalogKeys() {}

  /** The entry that holds the catalog's own format and the next table number. */
  static byte[] header() {
    return new KeyWriter().varint(0).text("catalog").toByteArray();
  }

  /** The entry that holds the database's secret. */
  static byte[] secret() {
    return new KeyWriter().varint(0).text("secret").toByteArray();
  }

  /** The entries of all tables. */
  static KeyRange tables() {
    return KeyRange.prefix(new KeyWriter().varint(0).text("table").toByteArray());
  }

  /** The counter of a table's documents in one shape. */
  static byte[] count(int table, int shape) {
    return new KeyWriter().varint(0).text("count").varint(table).varint(shape).toByteArray();
  }

  /** The entry of one table. */
  static byte[] table(String name) {
    return new KeyWriter().varint(0).text("table").text(name).toByteArray();
  }
}
