package dev.quarry.query;

import java.util.List;

/**
 * Predicates that all have to hold, and the conditions on single fields among them.
 *
 * @param parts all of them
 * @param tests those that are conditions on a field
 */
record Conjunction<R>(List<Predicate<R>> parts, List<FieldTest<R, ?>> tests) {

  static <R> Conjunction<R> of(Predicate<R> predicate) {
    List<Predicate<R>> parts = predicate instanceof And<R> and ? and.parts() : List.of(predicate);
    return new Conjunction<>(
        parts,
        parts.stream()
            .<FieldTest<R, ?>>mapMulti(
                (part, out) -> {
                  if (part instanceof FieldTest<R, ?> test) {
                    out.accept(test);
                  }
                })
            .toList());
  }

  /** The conditions on one path. */
  List<FieldTest<R, ?>> on(String path) {
    return tests.stream().filter(test -> test.field().path().equals(path)).toList();
  }

  /**
   * Whether documents without an entry for a path, in an index that has none then, are excluded.
   */
  boolean implies(KeyPath path) {
    return on(path.path()).stream()
        .anyMatch(
            test ->
                !test.testValue(null) && (!path.multiValue() || !FieldTests.test(test, List.of())));
  }

  /** Whether nothing at all can hold. */
  boolean isImpossible() {
    return parts.stream().anyMatch(part -> part instanceof Or<R> or && or.parts().isEmpty());
  }
}
