package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All of some predicates; of none, every document. */
record And<R>(List<Predicate<R>> parts) implements Predicate<R> {
  And {
    parts = List.copyOf(parts);
  }

  /** Joins predicates without nesting. */
  static <R> Predicate<R> of(List<Predicate<R>> parts) {
    List<Predicate<R>> flat = new ArrayList<>();
    for (Predicate<R> part : parts) {
      if (part instanceof And<R> and) {
        flat.addAll(and.parts);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new And<>(flat);
  }

  @Override
  public boolean test(R row) {
    for (Predicate<R> part : parts) {
      if (!part.test(row)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return parts.isEmpty()
        ? "all"
        : parts.stream()
            .map(
                part ->
                    part instanceof Or<R> or && !or.parts().isEmpty()
                        ? "(" + part + ")"
                        : "" + part)
            .collect(Collectors.joining(" and "));
  }
}
