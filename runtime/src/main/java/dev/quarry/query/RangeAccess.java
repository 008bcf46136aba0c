package dev.quarry.query;

import dev.quarry.engine.KeyRange;
import dev.quarry.store.TableKeys;
import java.util.List;

/**
 * Ranges of one index, or of a table's documents.
 *
 * @param space the index or the table
 * @param ranges the ranges, disjoint and ascending
 * @param fixed how many of the leading paths have one value in all of the ranges
 * @param prefix what all keys in the ranges begin with: the space's prefix and these values
 * @param repeats whether several entries may lead to one document
 * @param bounds the conditions that the ranges stand for
 * @param covered conditions that hold within the ranges
 * @param isWhole whether the one range is all of an index that has an entry for every document that
 *     could be asked for
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RangeAccess<R>(
    KeySpace space,
    List<KeyRange> ranges,
    int fixed,
    byte[] prefix,
    boolean repeats,
    List<Predicate<R>> bounds,
    List<Predicate<R>> covered,
    boolean isWhole)
    implements Access<R> {

  /** A range that was not found by conditions. */
  static <R> RangeAccess<R> named(KeySpace space, IndexRange range, TableKeys keys) {
    KeyRange all = KeyRange.prefix(space.prefix());
    boolean repeats = !space.isDocuments() && keys.repeatsDocuments(space.index(), range.fixed());
    List<KeyRange> ranges = range.keys().isEmpty() ? List.of() : List.of(range.keys());
    boolean isWhole = range.keys().equals(all);
    return new RangeAccess<>(
        space, ranges, range.fixed(), space.prefix(), repeats, List.of(), List.of(), isWhole);
  }

  /** The same conditions with other ranges. */
  RangeAccess<R> withRanges(List<KeyRange> changed) {
    return new RangeAccess<>(space, changed, fixed, prefix, repeats, bounds, covered, isWhole);
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
        space,
        List.of(KeyRange.prefix(space.prefix())),
        0,
        space.prefix(),
        repeats,
        List.of(),
        List.of(),
        true);
  }
}
