package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents reached in each of two ways.
 *
 * @param first the way that promises fewer
 * @param second the other
 */
record IntersectionAccess<R>(RangeAccess<R> first, RangeAccess<R> second) implements Access<R> {
  @Override
  public List<Predicate<R>> covered() {
    List<Predicate<R>> covered = new ArrayList<>(first.covered());
    covered.addAll(second.covered());
    return covered;
  }

  @Override
  public boolean isWhole() {
    return false;
  }
}
