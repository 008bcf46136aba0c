package dev.quarry.query;

import dev.quarry.engine.KeyRange;
import java.util.List;

/**
 * Ranges of one index, or of a table's documents.
 *
 * @param space the index or the table
 * @param ranges the ranges, disjoint and ascending
 * @param fixed how many of the leading paths have one value in all of the ranges
 * @param repeats whether several entries may lead to one document
 * @param bounds the conditions that the ranges stand for
 * @param covered conditions that hold within the ranges
 * @param isWhole whether the one range is all of an index that has an entry for every document that
 *     could be asked for
 */
record RangeAccess<R>(
    KeySpace space,
    List<KeyRange> ranges,
    int fixed,
    boolean repeats,
    List<Predicate<R>> bounds,
    List<Predicate<R>> covered,
    boolean isWhole)
    implements Access<R> {

  /** The same conditions with other ranges. */
  RangeAccess<R> withRanges(List<KeyRange> changed) {
    return new RangeAccess<>(space, changed, fixed, repeats, bounds, covered, isWhole);
  }

  /** Whether one of its conditions asks about a field that one of another's does, too. */
  boolean sharesFieldsWith(RangeAccess<R> other) {
    return bounds.stream()
        .anyMatch(
            own ->
                other.bounds.stream()
                    .anyMatch(
                        each ->
                            own instanceof FieldTest<R, ?> a
                                && each instanceof FieldTest<R, ?> b
                                && a.field().path().equals(b.field().path())));
  }

  /** All of a space. */
  static <R> RangeAccess<R> whole(KeySpace space) {
    boolean repeats = space.paths().stream().anyMatch(KeyPath::multiValue);
    return new RangeAccess<>(
        space, List.of(KeyRange.prefix(space.prefix())), 0, repeats, List.of(), List.of(), true);
  }
}
