package dev.quarry.query;

import dev.quarry.schema.IndexCondition;
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

  /** Whether all documents outside a partial index are excluded. */
  boolean implies(IndexCondition where) {
    return tests.stream().anyMatch(test -> implies(test, where));
  }

  /** Those of its parts that say no more than that a document is in a partial index. */
  List<Predicate<R>> impliedBy(IndexCondition where) {
    return tests.stream()
        .filter(test -> implies(test, where) && isSaidBy(test, where))
        .<Predicate<R>>map(test -> test)
        .toList();
  }

  private static boolean implies(FieldTest<?, ?> test, IndexCondition where) {
    String path = test.field().path();
    return switch (where.test()) {
      case IS ->
          path.equals(where.path())
              && test instanceof ValueIn<?, ?> in
              && in.values().stream().allMatch(value -> isConstant(value, where.constant()));
      case PRESENT ->
          (path.equals(where.path()) || path.startsWith(where.path() + "."))
              && !test.testValue(null);
      case ABSENT -> path.equals(where.path()) && isAbsence(test);
    };
  }

  /** A condition on a present value asks more than its presence. */
  private static boolean isSaidBy(FieldTest<?, ?> test, IndexCondition where) {
    return where.test() != IndexCondition.Test.PRESENT
        ? !(test instanceof ValueIn<?, ?> in && in.values().isEmpty())
        : test instanceof Presence<?, ?> && test.field().path().equals(where.path());
  }

  private static boolean isAbsence(FieldTest<?, ?> test) {
    return test instanceof Presence<?, ?> presence && !presence.present();
  }

  private static boolean isConstant(Object value, String constant) {
    return value instanceof Enum<?> named
        ? named.name().equals(constant)
        : value.toString().equals(constant);
  }

  /** Whether nothing at all can hold. */
  boolean isImpossible() {
    return parts.stream().anyMatch(part -> part instanceof Or<R> or && or.parts().isEmpty());
  }
}
