package dev.quarry.shape;

import dev.quarry.schema.FieldSchema;
import java.util.List;

/**
 * The fields that documents with one shape number have. Immutable.
 *
 * @param number the number, from 1, unique in its table
 * @param fields the fields in document order, all with ids, nested ones too
 */
public record Shape(int number, List<FieldSchema> fields) {
  /** Copies the list. */
  public Shape {
    fields = List.copyOf(fields);
  }
}
