package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;

/**
 * What order ranges have when they are read one after another.
 *
 * @param direction how they are read
 * @param grouped 0 if the order is the one asked for; else how many of its first parts it agrees
 *     with, so that what is equal in these still has to be sorted
 */
record OrderMatch(Direction direction, int grouped) {
  static final OrderMatch FORWARD = new OrderMatch(Direction.FORWARD, 0);
  static final OrderMatch UNORDERED = new OrderMatch(Direction.UNORDERED, 0);

  /** How ranges are read. */
  enum Direction {
    FORWARD,
    BACKWARD,
    /** In no way do they yield the order, or some of it. */
    UNORDERED
  }

  /** The better of the two directions. */
  static <R> OrderMatch of(RangeAccess<R> access, Sequence<R> sequence) {
    if (access.repeats()) {
      return UNORDERED;
    }
    OrderMatch forward = in(Direction.FORWARD, access, sequence);
    OrderMatch backward = in(Direction.BACKWARD, access, sequence);
    if (forward.direction == Direction.UNORDERED || backward.isWhole()) {
      return backward;
    }
    boolean isLess = !forward.isWhole() && backward.grouped > forward.grouped;
    return isLess ? backward : forward;
  }

  private boolean isWhole() {
    return direction != Direction.UNORDERED && grouped == 0;
  }

  private static <R> OrderMatch in(
      Direction direction, RangeAccess<R> access, Sequence<R> sequence) {
    List<KeyPath> paths = access.space().paths();
    List<KeyPath> given = new ArrayList<>(paths.subList(access.fixed(), paths.size()));
    given.addAll(sequence.key());
    if (direction == Direction.BACKWARD) {
      given.replaceAll(KeyPath::reversed);
    }
    List<KeyPath> wanted = new ArrayList<>(sequence.paths());
    wanted.addAll(sequence.key(sequence.isDescending()));
    List<KeyPath> seen = new ArrayList<>(paths.subList(0, access.fixed()));
    int fixed = seen.size();
    int agreed = 0;
    for (KeyPath path : wanted) {
      if (isKnown(sequence.key(), seen)) {
        return new OrderMatch(direction, 0);
      } else if (!isAmong(seen, path)) {
        given.removeIf(each -> isAmong(seen, each));
        if (given.isEmpty() || !given.get(0).equals(path)) {
          break;
        }
        seen.add(path);
      }
      agreed++;
    }
    if (isKnown(sequence.key(), seen)) {
      return new OrderMatch(direction, 0);
    }
    int grouped = Math.min(agreed, sequence.paths().size());
    return seen.size() > fixed && grouped > 0 ? new OrderMatch(direction, grouped) : UNORDERED;
  }

  /** Whether some paths tell all documents apart. */
  private static boolean isKnown(List<KeyPath> key, List<KeyPath> paths) {
    return key.stream().allMatch(part -> isAmong(paths, part));
  }

  /** What is the same as it is written is the same but for case, too. */
  private static boolean isAmong(List<KeyPath> paths, KeyPath path) {
    return paths.stream()
        .anyMatch(each -> each.path().equals(path.path()) && (path.folded() || !each.folded()));
  }
}
