package dev.quarry.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A collection holds at least one of some elements. */
record ElementIn<R, E>(ElementsField<R, E> field, List<E> elements)
    implements FieldTest<R, Collection<E>> {
  ElementIn {
    elements = List.copyOf(elements);
  }

  @Override
  public boolean testValue(@Nullable Collection<E> value) {
    if (value == null) {
      return false;
    }
    for (E element : value) {
      for (E wanted : elements) {
        if (field.elementType().equal(element, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return elements.size() == 1
        ? field + " contains " + field.elementType().text(elements.get(0))
        : field
            + " contains any of "
            + elements.stream()
                .map(field.elementType()::text)
                .collect(Collectors.joining(", ", "[", "]"));
  }
}
