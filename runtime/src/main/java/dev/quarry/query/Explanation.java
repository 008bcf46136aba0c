package dev.quarry.query;

import dev.quarry.engine.KeyRange;
import dev.quarry.query.PlanAccess.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how a candidate answers a query. */
final class Explanation<R> {
  private final QueryContext<R> context;
  private final QuerySpec<R> spec;
  private final Estimator estimator;

  Explanation(QueryContext<R> context, QuerySpec<R> spec, Estimator estimator) {
    this.context = context;
    this.spec = spec;
    this.estimator = estimator;
  }

  Plan of(Candidate<R> candidate, Optional<PlanActual> actual) {
    long documents = estimator.documents(candidate.access());
    long matching = candidate.hasResidual() ? (documents + 7) / 8 : documents;
    return new Plan(
        context.table(),
        access(candidate.access(), candidate.isBackward(), candidate.covering()),
        candidate.hasResidual() ? Optional.of(candidate.residual().toString()) : Optional.empty(),
        sort(candidate),
        spec.offset(),
        spec.limit(),
        Math.min(spec.limit(), Math.max(0, matching - spec.offset())),
        actual);
  }

  private PlanAccess access(Access<R> access, boolean descending, boolean covering) {
    long entries = estimator.entries(access);
    if (access instanceof RangeAccess<R> range) {
      List<String> bounds = range.bounds().stream().map(Object::toString).distinct().toList();
      return new PlanAccess(
          kind(range),
          range.space().isDocuments() ? Optional.empty() : Optional.of(range.space().name()),
          bounds,
          range.ranges().size(),
          descending,
          covering,
          entries,
          List.of());
    }
    List<String> bounds = access.covered().stream().map(Object::toString).toList();
    if (access instanceof IntersectionAccess<R> both) {
      List<PlanAccess> inputs = List.of(input(both.first()), input(both.second()));
      return new PlanAccess(
          Kind.INTERSECTION, Optional.empty(), bounds, 0, descending, covering, entries, inputs);
    }
    List<PlanAccess> inputs = ((UnionAccess<R>) access).inputs().stream().map(this::input).toList();
    return new PlanAccess(
        Kind.UNION, Optional.empty(), bounds, 0, descending, covering, entries, inputs);
  }

  private Optional<String> sort(Candidate<R> candidate) {
    if (candidate.isSorted()) {
      return Optional.empty();
    } else if (spec.orders().isEmpty()) {
      return candidate.covering() ? Optional.of("key") : Optional.empty();
    }
    String orders =
        spec.orders().stream()
            .skip(candidate.order().grouped())
            .map(Order::toString)
            .collect(Collectors.joining(", "));
    return Optional.of(
        candidate.isGrouped() ? (orders.isEmpty() ? "key" : orders) + " among equals" : orders);
  }

  private PlanAccess input(Access<R> input) {
    return access(input, false, false);
  }

  private static Kind kind(RangeAccess<?> range) {
    if (range.ranges().isEmpty()) {
      return Kind.NONE;
    } else if (range.space().isDocuments()) {
      return range.isWhole() ? Kind.FULL_SCAN : Kind.KEY_RANGE;
    }
    KeyRange all = KeyRange.prefix(range.space().prefix());
    return range.ranges().equals(List.of(all)) ? Kind.INDEX_SCAN : Kind.INDEX_RANGE;
  }
}
