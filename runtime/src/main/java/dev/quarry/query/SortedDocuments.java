package dev.quarry.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The first results in an order that they are not read in. Of more than are wanted, only those that
 * may still be among the first are kept in memory.
 */
final class SortedDocuments<R> implements FoundSource<R> {
  private final FoundSource<R> source;
  private final long wanted;
  private @Nullable Deque<Found<R>> sorted;

  SortedDocuments(FoundSource<R> source, long wanted) {
    this.source = source;
    this.wanted = wanted;
  }

  @Override
  public @Nullable Found<R> next() {
    if (sorted == null) {
      sorted = sort();
    }
    return sorted.poll();
  }

  private Deque<Found<R>> sort() {
    Comparator<Found<R>> order = Comparator.comparing(Found::position, Arrays::compareUnsigned);
    PriorityQueue<Found<R>> kept = new PriorityQueue<>(order.reversed());
    for (Found<R> found = source.next(); found != null; found = source.next()) {
      if (kept.size() < wanted) {
        kept.add(found);
      } else if (!kept.isEmpty() && order.compare(found, kept.peek()) < 0) {
        kept.poll();
        kept.add(found);
      }
    }
    List<Found<R>> ordered = new ArrayList<>(kept);
    ordered.sort(order);
    return new ArrayDeque<>(ordered);
  }

  @Override
  public void close() {
    source.close();
  }
}
