package dev.quarry.query;

import dev.quarry.error.FullScanException;

/** Refuses to scan a large table for a query that an index should serve. */
final class ScanGuard {
  private ScanGuard() {}

  /** Checks a candidate that was chosen. */
  static <R> void check(
      QueryContext<R> context, QuerySpec<R> spec, Candidate<R> chosen, Estimator estimator) {
    boolean asksLittle = !chosen.hasResidual() && chosen.isSorted();
    if (spec.allowScan() || asksLittle || !chosen.access().isWhole()) {
      return;
    }
    long limit = context.session().scanLimit();
    if (estimator.allDocuments() > limit) {
      throw new FullScanException(
          context.table(), limit, spec.toString(), IndexAdvice.of(spec).text());
    }
  }
}
