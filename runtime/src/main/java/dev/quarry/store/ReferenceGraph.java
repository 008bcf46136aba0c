package dev.quarry.store;

import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tables refer to which, resolved once when the database opens. Immutable. */
final class ReferenceGraph {
  private final Map<TableStore<?, ?>, List<Reference>> outgoing = new HashMap<>();
  private final Map<TableStore<?, ?>, List<Reference>> incoming = new HashMap<>();

  /**
   * One reference between two tables.
   *
   * @param source the referring table
   * @param ordinal the reference's position in the source's schema
   * @param index the ordinal of the source's index that begins with the referring component
   * @param target the table referred to
   * @param schema its declaration
   */
  record Reference(
      TableStore<?, ?> source,
      int ordinal,
      int index,
      TableStore<?, ?> target,
      ReferenceSchema schema) {

    OnDelete onDelete() {
      return schema.onDelete();
    }
  }

  /** Resolves all references of a complete schema. */
  ReferenceGraph(Map<String, TableStore<?, ?>> tables) {
    for (TableStore<?, ?> source : tables.values()) {
      List<ReferenceSchema> references = source.schema().references();
      for (int ordinal = 0; ordinal < references.size(); ordinal++) {
        ReferenceSchema schema = references.get(ordinal);
        TableStore<?, ?> target = Objects.requireNonNull(tables.get(schema.table()));
        Reference reference =
            new Reference(source, ordinal, indexOrdinal(source, schema.index()), target, schema);
        outgoing.computeIfAbsent(source, key -> new ArrayList<>()).add(reference);
        incoming.computeIfAbsent(target, key -> new ArrayList<>()).add(reference);
      }
    }
  }

  /**
   * Refuses a schema whose references lead out of it, before anything is stored for it.
   *
   * @throws IllegalArgumentException if one does
   */
  static void requireComplete(DatabaseSchema schema) {
    Set<String> names = schema.tables().stream().map(TableSchema::name).collect(Collectors.toSet());
    for (TableSchema<?, ?> table : schema.tables()) {
      for (ReferenceSchema reference : table.references()) {
        if (!names.contains(reference.table())) {
          throw new IllegalArgumentException(
              "Table "
                  + table.name()
                  + " refers to table "
                  + reference.table()
                  + ", which the schema does not list. Add it to the tables that the database is"
                  + " opened with.");
        }
      }
    }
  }

  private static int indexOrdinal(TableStore<?, ?> source, String name) {
    for (int i = 0; i < source.schema().indexes().size(); i++) {
      if (source.schema().indexes().get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "Table " + source.schema().name() + " has no index named \"" + name + "\".");
  }

  /** The references that a table's documents hold, by ordinal. */
  List<Reference> from(TableStore<?, ?> source) {
    return outgoing.getOrDefault(source, List.of());
  }

  /** The references that lead to a table. */
  List<Reference> to(TableStore<?, ?> target) {
    return incoming.getOrDefault(target, List.of());
  }
}
