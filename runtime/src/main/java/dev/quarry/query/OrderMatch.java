package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    List<KeyPath> paths = access.space().paths();
    List<KeyPath> fixed = paths.subList(0, access.fixed());
    List<KeyPath> wanted = deciding(sequence.paths(), sequence.key(sequence.isDescending()), fixed);
    List<KeyPath> given = deciding(paths, sequence.key(false), fixed);
    if (given.equals(wanted)) {
      return Direction.FORWARD;
    }
    return given.stream().map(KeyPath::reversed).toList().equals(wanted)
        ? Direction.BACKWARD
        : Direction.UNORDERED;
  }

  /** What of some paths, and the key after them, decides the order: up to the whole key. */
  private static List<KeyPath> deciding(
      List<KeyPath> paths, List<KeyPath> key, List<KeyPath> fixed) {
    List<KeyPath> seen = new ArrayList<>(fixed);
    List<KeyPath> deciding = new ArrayList<>();
    for (KeyPath path : Stream.concat(paths.stream(), key.stream()).toList()) {
      if (key.stream().allMatch(part -> isAmong(seen, part))) {
        break;
      }
      if (!isAmong(seen, path)) {
        seen.add(path);
        deciding.add(path);
      }
    }
    return deciding;
  }

  /** What is the same as it is written is the same but for case, too. */
  private static boolean isAmong(List<KeyPath> paths, KeyPath path) {
    return paths.stream()
        .anyMatch(each -> each.path().equals(path.path()) && (path.folded() || !each.folded()));
  }
}
