package dev.quarry.evolution;

import java.util.List;

/**
 * Documents that share the values of a unique index, and so keep it from being used.
 *
 * @param table the table's name
 * @param index the index's name
 * @param values the values, as text
 * @param keys the keys of the documents as text, that of the one which the index holds first
 */
public record DuplicateGroup(String table, String index, String values, List<String> keys) {
  /** Copies the list. */
  public DuplicateGroup {
    keys = List.copyOf(keys);
  }
}
