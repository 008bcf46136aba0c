package dev.quarry.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ways to reach the documents that a predicate asks for. */
final class AccessFinder<R> {
  /** Alternatives within alternatives are looked into this deep. */
  private static final int DEPTH = 3;

  private static final int MOST_ALTERNATIVES = 32;
  private static final int MOST_INTERSECTIONS = 3;

  private final List<KeySpace> spaces;

  AccessFinder(List<KeySpace> spaces) {
    this.spaces = spaces;
  }

  /** All ways, the whole table first, then whole indexes that have an entry for each document. */
  List<Access<R>> all(Predicate<R> normal) {
    Conjunction<R> conjunction = Conjunction.of(normal);
    List<Access<R>> found = new ArrayList<>();
    found.add(RangeAccess.whole(spaces.get(0)));
    for (KeySpace space : spaces.subList(1, spaces.size())) {
      RangeAccess<R> range = RangeFinder.find(conjunction, space);
      if (range != null && range.isWhole()) {
        found.add(range);
      }
    }
    found.addAll(narrow(conjunction, 0));
    return found;
  }

  /** The ways that leave some documents out. */
  private List<Access<R>> narrow(Conjunction<R> conjunction, int depth) {
    List<RangeAccess<R>> ranges = new ArrayList<>();
    if (conjunction.isImpossible()) {
      List<Predicate<R>> all = conjunction.parts();
      KeySpace space = spaces.get(0);
      ranges.add(new RangeAccess<>(space, List.of(), 0, space.prefix(), false, all, all, false));
      return List.copyOf(ranges);
    }
    for (KeySpace space : spaces) {
      RangeAccess<R> range = RangeFinder.find(conjunction, space);
      if (range != null && !range.isWhole()) {
        ranges.add(range);
      }
    }
    List<Access<R>> found = new ArrayList<>(ranges);
    if (depth < DEPTH) {
      for (Predicate<R> part : conjunction.parts()) {
        if (part instanceof Or<R> or && or.parts().size() <= MOST_ALTERNATIVES) {
          Access<R> union = union(conjunction, or, depth);
          if (union != null) {
            found.add(union);
          }
        }
      }
    }
    found.addAll(intersections(ranges));
    return found;
  }

  private @Nullable Access<R> union(Conjunction<R> conjunction, Or<R> or, int depth) {
    List<Predicate<R>> others = new ArrayList<>(conjunction.parts());
    others.remove(or);
    List<Access<R>> inputs = new ArrayList<>();
    List<Predicate<R>> covered = new ArrayList<>(others);
    boolean coversAlternatives = true;
    for (Predicate<R> alternative : or.parts()) {
      List<Predicate<R>> parts = new ArrayList<>(others);
      parts.add(alternative);
      Access<R> best =
          narrow(Conjunction.of(And.of(parts)), depth + 1).stream()
              .max(Comparator.comparingInt(AccessFinder::promise))
              .orElse(null);
      if (best == null) {
        return null;
      }
      inputs.add(best);
      covered.retainAll(best.covered());
      coversAlternatives &= best.covered().containsAll(Conjunction.of(alternative).parts());
    }
    if (coversAlternatives) {
      covered.add(or);
    }
    return new UnionAccess<>(inputs, covered);
  }

  /** Ways that go through fewer documents promise more; those that need no set come first. */
  private static int promise(Access<?> access) {
    if (access instanceof RangeAccess<?> range) {
      return range.ranges().isEmpty() ? Integer.MAX_VALUE : 4 * range.covered().size();
    }
    return 4 * access.covered().size() - 5;
  }

  private List<Access<R>> intersections(List<RangeAccess<R>> ranges) {
    List<Access<R>> found = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      for (int j = i + 1; j < ranges.size() && found.size() < MOST_INTERSECTIONS; j++) {
        RangeAccess<R> first = ranges.get(i);
        RangeAccess<R> second = ranges.get(j);
        // Ranges that go by the same fields leave out the same documents.
        boolean differ = !first.sharesFieldsWith(second);
        if (differ && !first.space().isDocuments() && !second.space().isDocuments()) {
          found.add(new IntersectionAccess<>(first, second));
        }
      }
    }
    return found;
  }
}
