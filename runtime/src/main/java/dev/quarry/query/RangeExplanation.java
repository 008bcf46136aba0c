package dev.quarry.query;

import dev.quarry.query.OrderMatch.Direction;
import dev.quarry.store.TableStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says how a range is read that was named instead of planned. */
final class RangeExplanation<R> {
  private final TableStore<R, ?> store;
  private final QuerySession session;

  RangeExplanation(TableStore<R, ?> store, QuerySession session) {
    this.store = store;
    this.session = session;
  }

  Plan of(IndexRange range, @Nullable List<Field<R, ?>> needed, Optional<PlanActual> actual) {
    EntryCover cover = EntryCover.of(store, range.index(), needed, EntryFields.class);
    KeySpace space = cover.space();
    RangeAccess<R> access = RangeAccess.named(space, range, store.keys());
    Direction direction = range.descending() ? Direction.BACKWARD : Direction.FORWARD;
    OrderMatch order = new OrderMatch(direction, 0);
    QueryContext<R> context = new QueryContext<>(store, session, List.of(space));
    try (Estimator estimator = new Estimator(context)) {
      return new Explanation<>(context, QuerySpec.<R>all().withLimit(range.limit()), estimator)
          .of(new Candidate<>(access, order, Predicate.all(), cover.holdsAll()), actual);
    }
  }
}
