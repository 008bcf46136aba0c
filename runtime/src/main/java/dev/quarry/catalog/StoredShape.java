package dev.quarry.catalog;

import dev.quarry.schema.FieldSchema;
import java.util.List;

/**
 * The layout that documents with one shape number were written in. Never changed once stored.
 *
 * @param number the shape number, from 1, unique in its table
 * @param fields the fields in document order
 */
public record StoredShape(int number, List<FieldSchema> fields) {
  /** Copies the list. */
  public StoredShape {
    fields = List.copyOf(fields);
  }
}
