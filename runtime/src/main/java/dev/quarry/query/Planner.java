package dev.quarry.query;

import java.util.List;

/**
 * Chooses among the ways to answer a query the one that is likely to cost least. The costs are in
 * proportion to the time that reading one neighbouring row takes.
 */
final class Planner<R> {
  private static final double FETCH = 6;
  private static final double SORT = 0.5;

  /** How many results are taken to be equal in the parts of an order that an index has. */
  private static final double GROUP = 4;

  /** Of how many documents one is taken to fulfil what is left to ask. */
  private static final double RESIDUAL = 8;

  private final Estimator estimator;
  private final long wanted;
  private final boolean mayScan;

  /**
   * Makes a planner.
   *
   * @param estimator how many entries there are
   * @param wanted how many results are asked for at the most
   * @param mayScan whether a large table may be scanned
   */
  Planner(Estimator estimator, long wanted, boolean mayScan) {
    this.estimator = estimator;
    this.wanted = wanted;
    this.mayScan = mayScan;
  }

  Candidate<R> choose(List<Candidate<R>> candidates) {
    List<Candidate<R>> narrow =
        candidates.stream().filter(candidate -> !candidate.access().isWhole()).toList();
    if (narrow.size() == 1 && isFixed(narrow.get(0))) {
      return narrow.get(0); // nothing to weigh, so nothing to estimate
    }
    for (Candidate<R> candidate : narrow) {
      if (isPoints(candidate)) {
        return candidate;
      }
    }
    List<Candidate<R>> weighed =
        narrow.isEmpty() || mayScan ? candidates.stream().filter(Planner::mayPay).toList() : narrow;
    Candidate<R> best = weighed.get(0);
    if (weighed.size() > 1) {
      double least = Double.POSITIVE_INFINITY;
      for (Candidate<R> candidate : weighed) {
        double cost = cost(candidate);
        if (cost < least) {
          least = cost;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Whether at most one document is reached in each of a few ranges: nothing can cost less. */
  private static boolean isPoints(Candidate<?> candidate) {
    return candidate.access() instanceof RangeAccess<?> range
        && range.space().unique()
        && range.fixed() == range.space().paths().size()
        && range.space().paths().stream().noneMatch(KeyPath::optional);
  }

  /** Going through all of an index pays only for its order or for what its entries hold. */
  private static boolean mayPay(Candidate<?> candidate) {
    return !(candidate.access() instanceof RangeAccess<?> range)
        || range.space().isDocuments()
        || !range.isWhole()
        || candidate.covering()
        || candidate.isSorted()
        || candidate.isGrouped();
  }

  private boolean isFixed(Candidate<R> candidate) {
    return candidate.access() instanceof RangeAccess<R> range
        && (range.fixed() > 0 || range.ranges().isEmpty());
  }

  private double cost(Candidate<R> candidate) {
    double entries = estimator.entries(candidate.access());
    double documents = estimator.documents(candidate.access());
    boolean ends = candidate.isSorted() || candidate.isGrouped();
    if (ends && candidate.access() instanceof RangeAccess<R>) {
      // Of neighbours that have to be sorted, some are read that are not wanted.
      double needed =
          (wanted + (candidate.isGrouped() ? GROUP : 0)) * (candidate.hasResidual() ? RESIDUAL : 1);
      entries = Math.min(entries, needed);
      documents = Math.min(documents, needed);
    }
    boolean fetches =
        !candidate.covering()
            && !(candidate.access() instanceof RangeAccess<R> range && range.space().isDocuments());
    return entries
        + (fetches ? FETCH * documents : 0)
        + (candidate.isSorted() ? 0 : SORT * documents);
  }
}
