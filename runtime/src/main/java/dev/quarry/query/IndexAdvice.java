package dev.quarry.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The index that would serve a query.
 *
 * @param paths what it orders by: the paths with one value, then a range or the order
 * @param descending those of the paths whose greatest value comes first
 * @param ignoreCase whether it is to ignore case
 */
record IndexAdvice(List<String> paths, List<String> descending, boolean ignoreCase) {

  static <R> IndexAdvice of(QuerySpec<R> spec) {
    Set<String> fixed = new LinkedHashSet<>();
    Set<String> bounded = new LinkedHashSet<>();
    Set<String> ignoringCase = new LinkedHashSet<>();
    boolean manyValued = false;
    for (FieldTest<R, ?> test : Conjunction.of(Normal.of(spec.predicate())).tests()) {
      String path = test.field().path();
      if (isFixed(test)) {
        fixed.add(path);
      } else if ((Predicate<R>) test instanceof ElementIn<R, ?> element
          && element.field().elementType().hasKey()
          && !manyValued) {
        manyValued = fixed.add(path);
      } else if (isBounded(test)) {
        bounded.add(path);
      }
      if (ignoresCase(test)) {
        ignoringCase.add(path);
      }
    }
    List<String> paths = new ArrayList<>(fixed);
    List<String> descending = new ArrayList<>();
    bounded.stream().filter(path -> !fixed.contains(path)).findFirst().ifPresent(paths::add);
    if (bounded.isEmpty()) {
      addOrders(spec.orders(), paths, descending);
    }
    boolean ignoreCase =
        paths.stream().anyMatch(ignoringCase::contains)
            || (bounded.isEmpty() && spec.orders().stream().anyMatch(Order::isIgnoringCase));
    return new IndexAdvice(paths, descending, ignoreCase);
  }

  /** An index is read in either direction, but its key goes with the last of its paths. */
  private static <R> void addOrders(
      List<Order<R>> orders, List<String> paths, List<String> descending) {
    boolean backward = !orders.isEmpty() && orders.get(orders.size() - 1).isDescending();
    for (Order<R> order : orders) {
      if (!paths.contains(order.path())) {
        paths.add(order.path());
        if (order.isDescending() != backward) {
          descending.add(order.path());
        }
      }
    }
  }

  private static <R> boolean isFixed(Predicate<R> test) {
    return test instanceof TextIn<R>
        || (test instanceof ValueIn<R, ?> in && in.field().type().hasKey());
  }

  private static <R> boolean isBounded(Predicate<R> test) {
    return test instanceof ValueRange<R, ?>
        || (test instanceof TextMatch<R> match && match.isPrefix());
  }

  private static <R> boolean ignoresCase(Predicate<R> test) {
    return test instanceof TextIn<R>
        || (test instanceof TextMatch<R> match && match.ignoringCase());
  }

  /** What a person should do. */
  String text() {
    String end = "call allowScan() if it may.";
    if (paths.isEmpty()) {
      return "No index can serve it as it is: add a condition that one can, or " + end;
    }
    boolean plain = descending.isEmpty() && !ignoreCase;
    return "Declare @Index("
        + (plain ? "" : "value = ")
        + quoted(paths)
        + (descending.isEmpty() ? "" : ", descending = " + quoted(descending))
        + (ignoreCase ? ", ignoreCase = true" : "")
        + ") to serve it, or "
        + end;
  }

  private static String quoted(List<String> texts) {
    String list = texts.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    return texts.size() > 1 ? "{" + list + "}" : list;
  }
}
