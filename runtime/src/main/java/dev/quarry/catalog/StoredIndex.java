package dev.quarry.catalog;

import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.IndexState;

/**
 * An index with the number its entries lie under.
 *
 * @param number from 1, unique in its table, never used again
 * @param schema its definition
 * @param state how far it is
 */
public record StoredIndex(int number, IndexSchema schema, IndexState state) {

  /**
   * This index in another state.
   *
   * @param next the state
   * @return the changed index
   */
  public StoredIndex in(IndexState next) {
    return new StoredIndex(number, schema, next);
  }
}
