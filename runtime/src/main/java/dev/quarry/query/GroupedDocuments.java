package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/**
 * Results that are read in order but for groups of neighbours, which are sorted one group after
 * another. Nothing behind the group of the last result that is asked for is read.
 */
final class GroupedDocuments<R> implements FoundSource<R> {
  private final FoundSource<R> source;
  private final long wanted;
  private @Nullable FoundSource<R> sorted;
  private @Nullable Found<R> ahead;

  /** Of each group no more than {@code wanted} results are kept. */
  GroupedDocuments(FoundSource<R> source, long wanted) {
    this.source = source;
    this.wanted = wanted;
  }

  @Override
  public @Nullable Found<R> next() {
    Found<R> next = sorted == null ? null : sorted.next();
    if (next != null) {
      return next;
    }
    ahead = ahead == null ? source.next() : ahead;
    if (ahead == null) {
      return null;
    }
    sorted = new SortedDocuments<>(new OneGroup(ahead), wanted);
    return sorted.next();
  }

  /** The results from the one ahead on that belong to one group. */
  private final class OneGroup implements FoundSource<R> {
    private final Found<R> first;

    OneGroup(Found<R> first) {
      this.first = first;
    }

    @Override
    public @Nullable Found<R> next() {
      Found<R> next = ahead;
      if (next == null || !next.isGroupedWith(first)) {
        return null;
      }
      ahead = source.next();
      return next;
    }

    @Override
    public void close() {
      // the source has more groups
    }
  }

  @Override
  public void close() {
    source.close();
  }
}
