package dev.quarry.catalog;

import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as the catalog holds it.
 *
 * @param number the number its documents and entries lie under, from 1, never used again
 * @param name its name
 * @param key the components that form its key
 * @param shapes every shape that documents were written in, oldest first, at least one
 * @param indexes its indexes
 * @param references its references to other tables
 */
public record StoredTable(
    int number,
    String name,
    List<String> key,
    List<StoredShape> shapes,
    List<StoredIndex> indexes,
    List<ReferenceSchema> references) {

  /** Copies the lists. */
  public StoredTable {
    key = List.copyOf(key);
    shapes = List.copyOf(shapes);
    indexes = List.copyOf(indexes);
    references = List.copyOf(references);
  }

  /** A table that has no documents yet: its first shape and its indexes are numbered from 1. */
  static StoredTable first(int number, TableSchema<?, ?> schema) {
    List<StoredIndex> indexes = new ArrayList<>();
    for (IndexSchema index : schema.indexes()) {
      indexes.add(new StoredIndex(indexes.size() + 1, index));
    }
    return new StoredTable(
        number,
        schema.name(),
        schema.key(),
        List.of(new StoredShape(1, schema.fields())),
        indexes,
        schema.references());
  }

  /**
   * The shape that documents are written in today.
   *
   * @return the newest shape
   */
  public StoredShape newestShape() {
    return shapes.get(shapes.size() - 1);
  }

  /**
   * The number of an index.
   *
   * @param name the index's name
   * @return its number
   * @throws IllegalArgumentException if the table has no such index
   */
  public int indexNumber(String name) {
    return indexes.stream()
        .filter(index -> index.schema().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("table " + this.name + ", index " + name))
        .number();
  }
}
