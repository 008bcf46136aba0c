package dev.quarry.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The value lies in a range, of which at least one end is given. */
record ValueRange<R, V>(
    OrderedField<R, V> field, @Nullable Bound<V> lower, @Nullable Bound<V> upper)
    implements FieldTest<R, V> {

  /** The ends that are given. */
  List<Bound<V>> bounds() {
    return Stream.of(lower, upper).filter(Objects::nonNull).toList();
  }

  @Override
  public boolean testValue(@Nullable V value) {
    return value != null
        && (lower == null || isInside(lower, field.type().compare(value, lower.value())))
        && (upper == null || isInside(upper, field.type().compare(upper.value(), value)));
  }

  private static boolean isInside(Bound<?> bound, int distance) {
    return bound.inclusive() ? distance >= 0 : distance > 0;
  }

  @Override
  public String toString() {
    if (lower != null && upper != null && lower.inclusive() && upper.inclusive()) {
      return field + " between " + text(lower) + " and " + text(upper);
    }
    String above =
        lower == null
            ? ""
            : field + (lower.inclusive() ? " at least " : " greater than ") + text(lower);
    String below =
        upper == null
            ? ""
            : field + (upper.inclusive() ? " at most " : " less than ") + text(upper);
    return above + (above.isEmpty() || below.isEmpty() ? "" : " and ") + below;
  }

  private String text(Bound<V> bound) {
    return field.type().text(bound.value());
  }
}
