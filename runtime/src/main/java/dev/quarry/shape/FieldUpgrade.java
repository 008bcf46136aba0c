package dev.quarry.shape;

import dev.quarry.schema.FieldSchema;

/**
 * Where a field of today's record comes from.
 *
 * @param field the field
 * @param source its place in the older record, or {@link #NOWHERE}
 * @param value upgrades its value; not asked where there is no source
 * @param fill what it is where there is no value
 */
record FieldUpgrade(FieldSchema field, int source, ValueUpgrade value, Fill fill) {
  /** In place of a source: the older record does not have the field. */
  static final int NOWHERE = -1;

  boolean hasSource() {
    return source != NOWHERE;
  }

  /** Whether its bytes and its absence, if it may be absent, stay as they are. */
  boolean isCopy() {
    return hasSource() && value.isCopy() && fill.isAbsent();
  }
}
