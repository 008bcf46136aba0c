package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import java.util.List;

/**
 * What differs between a table as it is stored and as it is compiled. Immutable.
 *
 * @param changes the differences: fields in compiled order, then the fields that are gone, the key,
 *     the indexes and the references; empty if there are none
 * @param fields the compiled fields as they are to be stored: with the ids that they have, or new
 *     ones
 */
public record TableDiff(List<Change> changes, List<FieldSchema> fields) {
  /** Copies the lists. */
  public TableDiff {
    changes = List.copyOf(changes);
    fields = List.copyOf(fields);
  }

  /**
   * The changes that need something that this table's declaration does not give.
   *
   * @return those that need a declaration or a migration or are refused
   */
  public List<Change> open() {
    return changes.stream().filter(change -> change.need().compareTo(Need.NOTE) > 0).toList();
  }

  /**
   * Whether documents are written otherwise from now on, in a shape of their own.
   *
   * @return whether the table gets a new shape
   */
  public boolean reshapes() {
    return changes.stream().anyMatch(change -> change.kind().reshapes());
  }
}
