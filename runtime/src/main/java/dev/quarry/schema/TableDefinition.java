package dev.quarry.schema;

import java.util.List;

/**
 * What a table is, without the code that reads it: as a program declares it, or as a database
 * remembers it. Immutable.
 *
 * @param name its name
 * @param formerNames the names that it had before, as its declaration tells; empty as remembered
 * @param key the names of the components that form its key, in order, at least one
 * @param fields its fields in document order
 * @param indexes its indexes
 * @param references its references to other tables
 * @param removed the paths of fields that it had before and gave up, as its declaration tells; dots
 *     lead into nested records; empty as remembered
 */
public record TableDefinition(
    String name,
    List<String> formerNames,
    List<String> key,
    List<FieldSchema> fields,
    List<IndexSchema> indexes,
    List<ReferenceSchema> references,
    List<String> removed) {

  /** Copies the lists. */
  public TableDefinition {
    formerNames = List.copyOf(formerNames);
    key = List.copyOf(key);
    fields = List.copyOf(fields);
    indexes = List.copyOf(indexes);
    references = List.copyOf(references);
    removed = List.copyOf(removed);
  }
}
