package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** A condition on one field. */
sealed interface FieldTest<R, V> extends Predicate<R>
    permits ValueIn, ValueRange, TextIn, TextMatch, Presence, ElementIn, Emptiness {

  /** The field. */
  Field<R, V> field();

  /** Whether a value of the field, null where it is absent, fulfils the condition. */
  boolean testValue(@Nullable V value);

  /** Whether the value has to come from a decoded record. */
  default boolean needsRow() {
    return field().type().isWhole();
  }

  @Override
  default boolean test(R row) {
    return testValue(field().value(row));
  }
}
