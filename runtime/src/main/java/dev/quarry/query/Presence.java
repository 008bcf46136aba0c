package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** There is a value, or there is none. */
record Presence<R, V>(Field<R, V> field, boolean present) implements FieldTest<R, V> {
  @Override
  public Predicate<R> not() {
    return new Presence<>(field, !present);
  }

  @Override
  public boolean needsRow() {
    return false;
  }

  @Override
  public boolean testValue(@Nullable V value) {
    return (value != null) == present;
  }

  @Override
  public String toString() {
    return field + (present ? " is present" : " is absent");
  }
}
