package dev.quarry.query;

import java.util.List;

/**
 * Documents reached in any of several ways.
 *
 * @param inputs the ways
 * @param covered predicates that hold whichever way
 */
record UnionAccess<R>(List<Access<R>> inputs, List<Predicate<R>> covered) implements Access<R> {
  @Override
  public boolean isWhole() {
    return inputs.stream().anyMatch(Access::isWhole);
  }
}
