package dev.quarry.shape;

import dev.quarry.schema.FieldSchema;

/**
 * Where a field of today's record comes from.
 *
 * @param field the field
 * @param source its place in the older record, or {@link RecordStep#NOWHERE}
 * @param value upgrades its value; not asked where there is no source
 * @param fill what it is where there is no value
 */
record FieldUpgrade(FieldSchema field, int source, ValueUpgrade value, Fill fill) {

  /** Whether its bytes and its absence, if it may be absent, stay as they are. */
  boolean isCopy() {
    return source != RecordStep.NOWHERE && value.isCopy() && fill.isAbsent();
  }
}
