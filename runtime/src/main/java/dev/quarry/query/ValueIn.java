package dev.quarry.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value is one of some. */
record ValueIn<R, V>(Field<R, V> field, List<V> values) implements FieldTest<R, V> {
  ValueIn {
    values = List.copyOf(values);
  }

  @Override
  public boolean testValue(@Nullable V value) {
    if (value == null) {
      return false;
    }
    for (V wanted : values) {
      if (field.type().equal(value, wanted)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean needsRow() {
    return field.needsRow();
  }

  @Override
  public String toString() {
    return values.size() == 1
        ? field + " is " + field.type().text(values.get(0))
        : field
            + " in "
            + values.stream().map(field.type()::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
