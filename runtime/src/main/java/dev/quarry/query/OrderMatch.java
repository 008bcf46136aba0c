package dev.quarry.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether reading ranges one after another yields an order. */
final class OrderMatch {
  private OrderMatch() {}

  /** How ranges are read. */
  enum Direction {
    FORWARD,
    BACKWARD,
    /** In no way do they yield the order. */
    UNORDERED
  }

  static <R> Direction of(RangeAccess<R> access, Sequence<R> sequence) {
    if (access.repeats()) {
      return Direction.UNORDERED;
    }
    Set<String> fixed = new HashSet<>();
    List<KeyPath> paths = access.space().paths();
    paths.subList(0, access.fixed()).forEach(path -> fixed.add(path.path()));
    List<String> wanted = new ArrayList<>();
    for (Order<R> order : sequence.orders()) {
      if (!fixed.contains(order.path()) && order.isDescending() != sequence.isDescending()) {
        return Direction.UNORDERED;
      }
      wanted.add(order.path());
    }
    List<String> given = new ArrayList<>(paths.stream().map(KeyPath::path).toList());
    if (!different(wanted, sequence.key(), fixed).equals(different(given, sequence.key(), fixed))) {
      return Direction.UNORDERED;
    }
    return sequence.isDescending() ? Direction.BACKWARD : Direction.FORWARD;
  }

  /** What of some paths, and the key after them, decides the order: up to the whole key. */
  private static List<String> different(List<String> paths, List<String> key, Set<String> fixed) {
    List<String> all = new ArrayList<>(paths);
    all.addAll(key);
    Set<String> seen = new HashSet<>(fixed);
    List<String> deciding = new ArrayList<>();
    for (String path : all) {
      if (seen.containsAll(key)) {
        break;
      }
      if (seen.add(path)) {
        deciding.add(path);
      }
    }
    return deciding;
  }
}
