package dev.quarry.query;

import dev.quarry.query.OrderMatch.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to answer a query.
 *
 * @param access how documents are reached
 * @param order how ranges are read, and how far that is the order of the results
 * @param residual what the documents reached are still asked
 * @param covering whether the index entries read hold all that is needed
 */
record Candidate<R>(Access<R> access, OrderMatch order, Predicate<R> residual, boolean covering) {

  /** All ways to answer a query; the first goes through the whole table. */
  static <R> List<Candidate<R>> all(QueryContext<R> context, QuerySpec<R> spec) {
    Predicate<R> normal = Normal.of(spec.predicate());
    List<Predicate<R>> parts = Conjunction.of(normal).parts();
    List<Candidate<R>> candidates = new ArrayList<>();
    for (Access<R> access : new AccessFinder<R>(context.spaces()).all(normal)) {
      List<Predicate<R>> left = new ArrayList<>(parts);
      left.removeAll(access.covered());
      candidates.add(of(context, spec, access, And.of(left)));
    }
    return candidates;
  }

  private static <R> Candidate<R> of(
      QueryContext<R> context, QuerySpec<R> spec, Access<R> access, Predicate<R> residual) {
    Sequence<R> sequence = context.sequence(spec.orders());
    if (!(access instanceof RangeAccess<R> range)) {
      return new Candidate<>(access, byKey(sequence), residual, false);
    }
    boolean covering =
        Coverage.holds(context.store(), range.space(), residual, spec.orders(), spec.needed());
    OrderMatch order =
        covering && spec.anyOrder() ? OrderMatch.FORWARD : OrderMatch.of(range, sequence);
    return new Candidate<>(access, order, residual, covering);
  }

  /** What unites or intersects keys has them all, and hands them out in key order either way. */
  private static <R> OrderMatch byKey(Sequence<R> sequence) {
    return sequence.orders().isEmpty() ? OrderMatch.FORWARD : OrderMatch.UNORDERED;
  }

  boolean hasResidual() {
    return !(residual instanceof And<R> and && and.parts().isEmpty());
  }

  /** Whether what is read is in order. */
  boolean isSorted() {
    return order.direction() != Direction.UNORDERED && order.grouped() == 0;
  }

  /** Whether what is read is in order but for what comes next to each other. */
  boolean isGrouped() {
    return order.grouped() > 0;
  }

  boolean isBackward() {
    return order.direction() == Direction.BACKWARD;
  }
}
