package dev.quarry.query;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A collection that is there is empty, or it is not. */
record Emptiness<R, E>(ElementsField<R, E> field, boolean empty)
    implements FieldTest<R, Collection<E>> {
  @Override
  public boolean testValue(@Nullable Collection<E> value) {
    return value != null && value.isEmpty() == empty;
  }

  @Override
  public String toString() {
    return field + (empty ? " is empty" : " is not empty");
  }
}
