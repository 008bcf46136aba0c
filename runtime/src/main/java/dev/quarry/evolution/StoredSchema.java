package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.IndexState;
import dev.quarry.schema.ReferenceSchema;
import java.util.List;

/**
 * What a database remembers of its schema. Immutable.
 *
 * @param format the version of the catalog's form
 * @param tables the tables, those that the program did not name included
 * @param former the tables that were given up
 */
public record StoredSchema(int format, List<Table> tables, List<FormerTable> former) {

  /** Copies the lists. */
  public StoredSchema {
    tables = List.copyOf(tables);
    former = List.copyOf(former);
  }

  /**
   * A table.
   *
   * @param number its number, which its documents lie under
   * @param name its name
   * @param key the components of its key
   * @param documents how many documents it has
   * @param shapes every shape that its documents were written in, oldest first
   * @param indexes its indexes
   * @param references its references
   */
  public record Table(
      int number,
      String name,
      List<String> key,
      long documents,
      List<Shape> shapes,
      List<Index> indexes,
      List<ReferenceSchema> references) {

    /** Copies the lists. */
    public Table {
      key = List.copyOf(key);
      shapes = List.copyOf(shapes);
      indexes = List.copyOf(indexes);
      references = List.copyOf(references);
    }
  }

  /**
   * A shape of a table's documents.
   *
   * @param number its number
   * @param version the date version of the last migration that its documents have been through, or
   *     empty
   * @param documents how many documents are stored in it
   * @param fields its fields
   */
  public record Shape(int number, String version, long documents, List<FieldSchema> fields) {
    /** Copies the list. */
    public Shape {
      fields = List.copyOf(fields);
    }
  }

  /**
   * An index of a table.
   *
   * @param number its number, which its entries lie under
   * @param definition what it is
   * @param state how far it is
   */
  public record Index(int number, IndexSchema definition, IndexState state) {}

  /**
   * A table that was given up.
   *
   * @param number its number, never used again
   * @param name the name that it had last
   * @param emptied whether nothing is left of it
   */
  public record FormerTable(int number, String name, boolean emptied) {}
}
