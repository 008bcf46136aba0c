package dev.quarry.query;

import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ranges of an index that hold all a conjunction asks for. */
final class RangeFinder<R> {
  /** More combinations of values than these are not worth a range each. */
  private static final int MOST_RANGES = 256;

  private final Conjunction<R> conjunction;
  private final KeySpace space;
  private final List<Predicate<R>> stoodFor = new ArrayList<>();
  private final List<Predicate<R>> covered = new ArrayList<>();
  private List<byte[]> prefixes;
  private int fixed;
  private byte[] fixedPrefix;
  private boolean repeats;

  private RangeFinder(Conjunction<R> conjunction, KeySpace space) {
    this.conjunction = conjunction;
    this.space = space;
    this.prefixes = List.of(space.prefix());
    this.fixedPrefix = space.prefix();
  }

  /**
   * The ranges; all of the space where no condition narrows it down. Null where the space may lack
   * documents that the conjunction asks for.
   */
  static <R> @Nullable RangeAccess<R> find(Conjunction<R> conjunction, KeySpace space) {
    return isComplete(conjunction, space) ? new RangeFinder<>(conjunction, space).find() : null;
  }

  /**
   * Documents whose first path is absent have no entry; those with an empty collection neither, nor
   * those outside the index's condition.
   */
  private static <R> boolean isComplete(Conjunction<R> conjunction, KeySpace space) {
    if (space.isDocuments()) {
      return true;
    }
    if (space.where() != null && !conjunction.implies(space.where())) {
      return false;
    }
    for (int i = 0; i < space.paths().size(); i++) {
      KeyPath path = space.paths().get(i);
      if ((path.multiValue() || (i == 0 && path.optional())) && !conjunction.implies(path)) {
        return false;
      }
    }
    return true;
  }

  private RangeAccess<R> find() {
    if (space.where() != null) {
      List<Predicate<R>> implied = conjunction.impliedBy(space.where());
      stoodFor.addAll(implied);
      covered.addAll(implied);
    }
    int depth = 0;
    while (depth < space.paths().size() && fix(space.paths().get(depth), depth)) {
      depth++;
    }
    List<KeyRange> ranges = new ArrayList<>();
    boolean bounded = false;
    if (depth < space.paths().size()) {
      KeyPath path = space.paths().get(depth);
      KeyParts<R> parts = new KeyParts<>(path, conjunction.on(path.path()));
      List<FieldTest<R, ?>> bounds = parts.bounds();
      bounded = !bounds.isEmpty();
      stoodFor.addAll(bounds);
      covered.addAll(parts.covered());
      for (byte[] prefix : prefixes) {
        ranges.add(bounded ? parts.range(prefix) : KeyRange.prefix(prefix));
      }
      repeats |=
          space.paths().subList(depth, space.paths().size()).stream().anyMatch(KeyPath::multiValue);
    } else {
      prefixes.forEach(prefix -> ranges.add(KeyRange.prefix(prefix)));
    }
    ranges.removeIf(KeyRange::isEmpty);
    boolean isWhole = depth == 0 && !bounded && space.where() == null;
    return new RangeAccess<>(
        space,
        ranges,
        fixed,
        fixedPrefix,
        repeats,
        List.copyOf(stoodFor),
        List.copyOf(covered),
        isWhole);
  }

  /** Extends the prefixes by the values that a path must have one of; false if none are listed. */
  private boolean fix(KeyPath path, int depth) {
    KeyParts.Values<R> values = new KeyParts<>(path, conjunction.on(path.path())).values();
    if (values == null || (long) values.parts().size() * prefixes.size() > MOST_RANGES) {
      return false;
    }
    if (values.parts().size() == 1) {
      fixed += fixed == depth ? 1 : 0;
    } else {
      repeats |= path.multiValue();
    }
    List<byte[]> extended = new ArrayList<>();
    for (byte[] prefix : prefixes) {
      for (byte[] part : values.parts()) {
        extended.add(KeyParts.concat(prefix, part));
      }
    }
    prefixes = extended;
    if (fixed == depth + 1) {
      fixedPrefix = extended.get(0);
    }
    stoodFor.addAll(values.bounds());
    covered.addAll(values.covered());
    return true;
  }
}
