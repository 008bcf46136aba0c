package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Any of some predicates; of none, no document. */
record Or<R>(List<Predicate<R>> parts) implements Predicate<R> {
  Or {
    parts = List.copyOf(parts);
  }

  /** Joins predicates without nesting. */
  static <R> Predicate<R> of(List<Predicate<R>> parts) {
    List<Predicate<R>> flat = new ArrayList<>();
    for (Predicate<R> part : parts) {
      if (part instanceof Or<R> or) {
        flat.addAll(or.parts);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Or<>(flat);
  }

  @Override
  public boolean test(R row) {
    for (Predicate<R> part : parts) {
      if (part.test(row)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return parts.isEmpty()
        ? "none"
        : parts.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }
}
