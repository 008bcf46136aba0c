package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import java.util.List;

/**
 * Fields that seem to have gone from one place of a record to another, though nothing declares it.
 *
 * @param kind what seems to have happened to them
 * @param gone the fields that are gone
 * @param added the fields that are new
 */
record Move(ChangeKind kind, List<FieldSchema> gone, List<FieldSchema> added) {
  /** Copies the lists. */
  Move {
    gone = List.copyOf(gone);
    added = List.copyOf(added);
  }
}
