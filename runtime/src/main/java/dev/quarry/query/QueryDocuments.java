package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.List;
import java.util.Optional;

/** The results of a query. */
final class QueryDocuments<R> extends Documents<R> {
  private final QueryContext<R> context;
  private final QuerySpec<R> spec;

  QueryDocuments(QueryContext<R> context, QuerySpec<R> spec) {
    this.context = context;
    this.spec = spec;
  }

  private Documents<R> with(QuerySpec<R> changed) {
    return new QueryDocuments<>(context, changed);
  }

  @Override
  TableStore<R, ?> store() {
    return context.store();
  }

  @Override
  QuerySession session() {
    return context.session();
  }

  @Override
  Reading<R> open(boolean positioned) {
    return Execution.begin(context, spec, positioned);
  }

  /** The order does not matter to how many there are. */
  @Override
  long count() {
    if (spec.isWholeTable()) {
      return Math.max(0, context.count() - spec.offset());
    }
    try (Execution<R> execution =
        Execution.begin(context, spec.withNeeded(List.of()).inAnyOrder())) {
      return execution.count();
    }
  }

  @Override
  Plan explain() {
    try (Estimator estimator = new Estimator(context)) {
      return new Explanation<>(context, spec, estimator)
          .of(Execution.choose(context, spec, estimator), Optional.empty());
    }
  }

  @Override
  Documents<R> inAnyOrder() {
    return spec.isCut() ? this : with(spec.inAnyOrder());
  }

  @Override
  long limit() {
    return spec.limit();
  }

  @Override
  Documents<R> withLimit(long limit) {
    return with(spec.withLimit(limit));
  }

  @Override
  Documents<R> after(byte[] position) {
    return with(spec.withOffset(0).withAfter(position));
  }

  @Override
  Documents<R> needing(List<Field<R, ?>> fields) {
    return with(spec.withNeeded(fields));
  }

  @Override
  String text() {
    return spec.toString();
  }

  @Override
  String identity() {
    return "query " + spec.predicate() + "\n" + spec.orders();
  }

  @Override
  String positionTypes() {
    return KeyTypes.text(store().schema(), spec.orders().stream().map(Order::path).toList());
  }
}
