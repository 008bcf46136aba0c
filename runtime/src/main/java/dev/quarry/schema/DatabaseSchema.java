package dev.quarry.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of one database. Immutable; generated code holds one per {@code @Schema}.
 *
 * @param name the name of the type annotated with {@code @Schema}
 * @param tables the tables, in declared order
 * @param removed the names of tables that it had before and gave up
 * @param baseline from which version on its databases can be upgraded
 */
public record DatabaseSchema(
    String name, List<TableSchema<?, ?>> tables, Set<String> removed, Baseline baseline) {

  /**
   * Makes a schema.
   *
   * @throws IllegalArgumentException if two tables have one name
   */
  public DatabaseSchema {
    tables = List.copyOf(tables);
    removed = Set.copyOf(removed);
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
    return new DatabaseSchema(name, List.of(tables), Set.of(), Baseline.NONE);
  }

  /**
   * This schema with the tables that it had before and gave up.
   *
   * @param names their names
   * @return the changed schema
   */
  public DatabaseSchema withRemoved(String... names) {
    return new DatabaseSchema(name, tables, Set.copyOf(List.of(names)), baseline);
  }

  /**
   * This schema without the steps of old versions.
   *
   * @param oldest from which version on databases can be upgraded
   * @return the changed schema
   */
  public DatabaseSchema withBaseline(Baseline oldest) {
    return new DatabaseSchema(name, tables, removed, oldest);
  }
}
