package dev.quarry.catalog;

import dev.quarry.schema.FieldSchema;
import java.util.List;

/**
 * The layout that documents with one shape number were written in. Never changed once stored.
 *
 * @param number the shape number, from 1, unique in its table
 * @param version the date version of the last migration that its documents have been through; empty
 *     if there was none
 * @param since the date version of the last migration, of any kind, of the program that first wrote
 *     it; empty if that had none
 * @param fields the fields in document order, each with its id
 */
public record StoredShape(int number, String version, String since, List<FieldSchema> fields) {
  /** Copies the list. */
  public StoredShape {
    fields = List.copyOf(fields);
  }

  /**
   * A shape of a program whose last migration is one of the table's documents.
   *
   * @param number the shape number
   * @param version the date version of that migration, or empty
   * @param fields the fields
   */
  public StoredShape(int number, String version, List<FieldSchema> fields) {
    this(number, version, version, fields);
  }
}
