package dev.quarry.query;

import dev.quarry.query.OrderMatch.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to answer a query.
 *
 * @param access how documents are reached
 * @param direction how ranges are read, or that the results have to be sorted
 * @param residual what the documents reached are still asked
 */
record Candidate<R>(Access<R> access, Direction direction, Predicate<R> residual) {

  /** All ways to answer a query; the first goes through the whole table. */
  static <R> List<Candidate<R>> all(
      List<KeySpace> spaces, Predicate<R> predicate, Sequence<R> sequence) {
    Predicate<R> normal = Normal.of(predicate);
    List<Predicate<R>> parts = Conjunction.of(normal).parts();
    List<Candidate<R>> candidates = new ArrayList<>();
    for (Access<R> access : new AccessFinder<R>(spaces).all(normal)) {
      List<Predicate<R>> left = new ArrayList<>(parts);
      left.removeAll(access.covered());
      Direction direction =
          access instanceof RangeAccess<R> range ? OrderMatch.of(range, sequence) : byKey(sequence);
      candidates.add(new Candidate<>(access, direction, And.of(left)));
    }
    return candidates;
  }

  /** What unites or intersects keys has them all, and hands them out in key order either way. */
  private static <R> Direction byKey(Sequence<R> sequence) {
    return sequence.orders().isEmpty() ? Direction.FORWARD : Direction.UNORDERED;
  }

  boolean hasResidual() {
    return !(residual instanceof And<R> and && and.parts().isEmpty());
  }

  boolean isSorted() {
    return direction != Direction.UNORDERED;
  }

  boolean isBackward() {
    return direction == Direction.BACKWARD;
  }
}
