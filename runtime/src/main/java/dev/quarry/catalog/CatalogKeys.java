package dev.quarry.catalog;

import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.KeyRange;

/** Where the catalog lies: under table number 0, which no table ever gets. */
final class CatalogKeys {
  private CatalogKeys() {}

  /** Everything that the catalog consists of. */
  static KeyRange all() {
    return KeyRange.prefix(new KeyWriter().varint(0).toByteArray());
  }

  /**
   * A key that belonged to nothing, or its value.
   *
   * @param hash the key's SHA-256
   */
  static byte[] stray(byte[] hash, boolean value) {
    return new KeyWriter().varint(0).text("stray").byteArray(hash).bool(value).toByteArray();
  }

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

  /** The entries of all tables that were given up. */
  static KeyRange formerTables() {
    return KeyRange.prefix(new KeyWriter().varint(0).text("former").toByteArray());
  }

  /** The entry of a table that was given up. */
  static byte[] formerTable(int number) {
    return new KeyWriter().varint(0).text("former").int32(number).toByteArray();
  }

  /** All that was done to the schema, oldest first. */
  static KeyRange history() {
    return KeyRange.prefix(new KeyWriter().varint(0).text("history").toByteArray());
  }

  /** One thing that was done to the schema. */
  static byte[] history(long number) {
    return new KeyWriter().varint(0).text("history").int64(number).toByteArray();
  }

  /** How far the building of an index, or another long piece of work, has come. */
  static byte[] progress(String work) {
    return new KeyWriter().varint(0).text("progress").text(work).toByteArray();
  }

  /**
   * The documents whose values in a unique index another document holds already.
   *
   * @param table the table's number
   * @param index the index's number
   */
  static KeyWriter duplicates(int table, int index) {
    return new KeyWriter().varint(0).text("duplicate").varint(table).varint(index);
  }

  /** The counter of a table's documents in one shape. */
  static byte[] count(int table, int shape) {
    return new KeyWriter().varint(0).text("count").varint(table).varint(shape).toByteArray();
  }

  /** The documents that migrations put aside. */
  static KeyRange quarantine() {
    return KeyRange.prefix(new KeyWriter().varint(0).text("quarantine").toByteArray());
  }

  /** A document that a migration put aside. */
  static byte[] quarantine(String table, String key, String work) {
    return new KeyWriter()
        .varint(0)
        .text("quarantine")
        .text(table)
        .text(key)
        .text(work)
        .toByteArray();
  }

  /** What is remembered of all migrations. */
  static KeyRange migrations() {
    return KeyRange.prefix(new KeyWriter().varint(0).text("migration").toByteArray());
  }

  /** What is remembered of a migration. */
  static byte[] migration(String dateVersion) {
    return new KeyWriter().varint(0).text("migration").text(dateVersion).toByteArray();
  }

  /** The entry of one table. */
  static byte[] table(String name) {
    return new KeyWriter().varint(0).text("table").text(name).toByteArray();
  }
}
