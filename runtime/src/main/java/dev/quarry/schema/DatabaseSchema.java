package dev.quarry.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of one database. Immutable; generated code holds one per {@code @Schema}.
 *
 * @param name the name of the type annotated with {@code @Schema}
 * @param tables the tables, in declared order
 */
public record DatabaseSchema(String name, List<TableSchema<?, ?>> tables) {

  /**
   * Makes a schema.
   *
   * @throws IllegalArgumentException if two tables have one name
   */
  public DatabaseSchema {
    tables = List.copyOf(tables);
    Set<String> names = new HashSet<>();
    for (TableSchema<?, ?> table : tables) {
      if (!names.add(table.name())) {
        throw new IllegalArgumentException(
            "Two tables of schema " + name + " are named \"" + table.name() + "\".");
      }
    }
  }

  /**
   * Makes a schema.
   *
   * @param name its name, for messages
   * @param tables its tables
   * @return the schema
   */
  public static DatabaseSchema of(String name, TableSchema<?, ?>... tables) {
    return new DatabaseSchema(name, List.of(tables));
  }
}
