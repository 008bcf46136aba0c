package dev.quarry.catalog;

import dev.quarry.schema.IndexSchema;

/**
 * An index with the number its entries lie under.
 *
 * @param number from 1, unique in its table, never used again
 * @param schema its definition
 */
public record StoredIndex(int number, IndexSchema schema) {}
