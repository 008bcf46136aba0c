package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query that is being answered: planned, and reading. Holds native memory until it is closed. Not
 * thread-safe.
 */
final class Execution<R> implements Reading<R> {
  private final QueryContext<R> context;
  private final QuerySpec<R> spec;
  private final Candidate<R> candidate;
  private final boolean positioned;
  private final EngineTransaction reads;
  private final Sources<R> sources;
  private final Work work = new Work();
  private @Nullable FoundSource<R> results;
  private long left;
  private boolean closed;

  private Execution(
      QueryContext<R> context,
      QuerySpec<R> spec,
      Candidate<R> candidate,
      boolean positioned,
      EngineTransaction reads) {
    this.context = context;
    this.spec = spec;
    this.candidate = candidate;
    this.positioned = positioned;
    this.reads = reads;
    this.sources =
        new Sources<>(
            context.store(),
            spec,
            context.sequence(spec.orders()),
            candidate,
            reads,
            context.session().isWriting(),
            work);
    this.left = spec.limit();
  }

  /** Plans a query, and begins to read. */
  static <R> Execution<R> begin(QueryContext<R> context, QuerySpec<R> spec) {
    return begin(context, spec, false);
  }

  /** Plans a query, and begins to read; its results know their positions only if that is asked. */
  static <R> Execution<R> begin(QueryContext<R> context, QuerySpec<R> spec, boolean positioned) {
    Candidate<R> candidate = plan(context, spec);
    return new Execution<>(context, spec, candidate, positioned, context.session().beginRead());
  }

  /** The places of a query's results as a transaction sees them. */
  static <R> List<byte[]> places(
      QueryContext<R> context, QuerySpec<R> spec, EngineTransaction reads) {
    List<byte[]> places = new ArrayList<>();
    QueryContext<R> within =
        new QueryContext<>(context.store(), new Within(context.session(), reads), context.spaces());
    try (Execution<R> execution = begin(within, spec.withNeeded(List.of()))) {
      for (Found<R> found = execution.next(); found != null; found = execution.next()) {
        places.add(found.document().key());
      }
    }
    return places;
  }

  /**
   * Chooses how to answer a query.
   *
   * @throws dev.quarry.error.FullScanException if a large table would have to be scanned unasked
   */
  static <R> Candidate<R> plan(QueryContext<R> context, QuerySpec<R> spec) {
    try (Estimator estimator = new Estimator(context)) {
      Candidate<R> chosen = choose(context, spec, estimator);
      ScanGuard.check(context, spec, chosen, estimator);
      return chosen;
    }
  }

  /** Chooses without refusing any. */
  static <R> Candidate<R> choose(QueryContext<R> context, QuerySpec<R> spec, Estimator estimator) {
    List<Candidate<R>> candidates = Candidate.all(context, spec);
    return spec.forced() >= 0
        ? candidates.get(spec.forced())
        : new Planner<R>(estimator, spec.reach(), spec.allowScan()).choose(candidates);
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public Plan plan(Optional<PlanActual> actual) {
    try (Estimator estimator = new Estimator(context)) {
      return new Explanation<>(context, spec, estimator).of(candidate, actual);
    }
  }

  @Override
  public EngineTransaction reads() {
    return reads;
  }

  @Override
  public @Nullable Found<R> next() {
    Found<R> found = null;
    if (!closed && left > 0) {
      if (results == null) {
        results = sources.results(positioned);
        for (long skipped = 0; skipped < spec.offset(); skipped++) {
          if (results.next() == null) {
            break;
          }
        }
      }
      found = results.next();
      left = found == null ? 0 : left - 1;
    }
    return found;
  }

  /** Counts the results; where nothing has to be asked of documents, without reading any. */
  long count() {
    if (candidate.hasResidual() || spec.after() != null) {
      long count = 0;
      while (next() != null) {
        count++;
      }
      return count;
    }
    try (KeySource keys = sources.anyKeys()) {
      return Math.max(0, keys.skip(spec.reach()) - spec.offset());
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        if (results != null) {
          results.close();
        }
      } finally {
        context.session().endRead(reads);
      }
    }
  }
}
