package dev.quarry.query;

import java.util.List;

/** A way to reach documents among which are all that a conjunction asks for. */
sealed interface Access<R> permits RangeAccess, UnionAccess, IntersectionAccess {

  /** What every document reached this way fulfils, and need not be asked again. */
  List<Predicate<R>> covered();

  /** Whether it goes through all of a table or an index. */
  boolean isWhole();
}
