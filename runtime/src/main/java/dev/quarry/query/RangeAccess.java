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
 * @param covered conditions that hold within the ranges
 * @param isWhole whether the one range is all there is
 */
record RangeAccess<R>(
    KeySpace space,
    List<KeyRange> ranges,
    int fixed,
    boolean repeats,
    List<Predicate<R>> covered,
    boolean isWhole)
    implements Access<R> {

  /** All of a space. */
  static <R> RangeAccess<R> whole(KeySpace space) {
    boolean repeats = space.paths().stream().anyMatch(KeyPath::multiValue);
    return new RangeAccess<>(
        space, List.of(KeyRange.prefix(space.prefix())), 0, repeats, List.of(), true);
  }
}
