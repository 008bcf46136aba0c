package dev.quarry.query;

import dev.quarry.error.FullScanException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
      throw new FullScanException(context.table(), limit, spec.toString(), advice(spec));
    }
  }

  private static <R> String advice(QuerySpec<R> spec) {
    List<String> paths = index(spec);
    String end = "call allowScan() if it may.";
    if (paths.isEmpty()) {
      return "No index can serve it as it is: add a condition that one can, or " + end;
    }
    String declared =
        paths.stream()
            .map(path -> '"' + path + '"')
            .collect(
                Collectors.joining(", ", paths.size() > 1 ? "{" : "", paths.size() > 1 ? "}" : ""));
    return "Declare @Index(" + declared + ") to serve it, or " + end;
  }

  /** The paths of an index that would serve: those with one value, then a range or the order. */
  private static <R> List<String> index(QuerySpec<R> spec) {
    Conjunction<R> conjunction = Conjunction.of(Normal.of(spec.predicate()));
    Set<String> fixed = new LinkedHashSet<>();
    Set<String> bounded = new LinkedHashSet<>();
    for (FieldTest<R, ?> test : conjunction.tests()) {
      if (isFixed(test)) {
        fixed.add(test.field().path());
      } else if (test instanceof ValueRange<R, ?>
          || ((Predicate<R>) test instanceof TextMatch<R> match && match.isPrefix())) {
        bounded.add(test.field().path());
      }
    }
    List<String> paths = new ArrayList<>(fixed);
    bounded.stream().filter(path -> !fixed.contains(path)).findFirst().ifPresent(paths::add);
    if (bounded.isEmpty()) {
      spec.orders().stream()
          .map(Order::path)
          .filter(path -> !fixed.contains(path))
          .forEach(paths::add);
    }
    return paths;
  }

  private static <R> boolean isFixed(Predicate<R> test) {
    return (test instanceof ValueIn<R, ?> in && in.field().type().hasKey())
        || (test instanceof ElementIn<R, ?> element && element.field().elementType().hasKey());
  }
}
