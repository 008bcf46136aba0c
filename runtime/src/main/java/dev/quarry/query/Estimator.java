package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.SizeEstimates;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many entries ranges hold: it looks at the first few, and where there are more goes
 * by what the engine tells of sizes. How many documents the table has it knows. It reads apart from
 * the query's own transaction, so that what it looks at does not count as read.
 */
final class Estimator implements AutoCloseable {
  private static final int PROBED = 64;

  /** Without sizes, so many entries are counted at the most. */
  private static final int COUNTED = 4_096;

  private final QueryContext<?> context;
  private final Map<KeyRange, Long> known = new HashMap<>();
  private @Nullable EngineTransaction snapshot;
  private @Nullable Long allDocuments;

  Estimator(QueryContext<?> context) {
    this.context = context;
  }

  /** How many documents the table has. */
  long allDocuments() {
    if (allDocuments == null) {
      allDocuments = context.store().count(snapshot());
    }
    return allDocuments;
  }

  /** How many entries an access reads, about. */
  long entries(Access<?> access) {
    if (access instanceof RangeAccess<?> range) {
      return entriesOf(range);
    } else if (access instanceof IntersectionAccess<?> both) {
      return entries(both.first()) + entries(both.second());
    }
    return ((UnionAccess<?>) access).inputs().stream().mapToLong(this::entries).sum();
  }

  /** How many documents an access reaches, about. */
  long documents(Access<?> access) {
    if (access instanceof IntersectionAccess<?> both) {
      return inBoth(entries(both.first()), entries(both.second()));
    }
    return entries(access);
  }

  /** As many as if one had nothing to do with the other, but not much fewer than are in either. */
  private long inBoth(long first, long second) {
    double independent = (double) first * second / Math.max(1, allDocuments());
    return (long) Math.max(independent, Math.min(first, second) / 16.0) + 1;
  }

  private long entriesOf(RangeAccess<?> access) {
    if (access.isWhole() && access.space().isComplete()) {
      return allDocuments();
    }
    long entries = access.ranges().stream().mapToLong(this::entries).sum();
    return access.repeats() || entries < PROBED ? entries : Math.min(entries, allDocuments());
  }

  private long entries(KeyRange range) {
    return known.computeIfAbsent(range, this::probe);
  }

  private long probe(KeyRange range) {
    SizeEstimates sizes = context.session().sizes().orElse(null);
    int most = sizes == null ? COUNTED : PROBED;
    long count = 0;
    long bytes = 0;
    byte[] last = range.from();
    try (EngineCursor cursor = snapshot().scan(range, false)) {
      while (count < most && cursor.next()) {
        count++;
        last = cursor.key();
        bytes += last.length + (count <= PROBED ? cursor.value().length : 0);
      }
    }
    if (count < most || sizes == null) {
      return count;
    }
    long all = sizes.bytesInRange(range);
    long probed = sizes.bytesInRange(new KeyRange(range.from(), KeyRange.successor(last)));
    return count * Math.max(1, all / Math.max(1, probed > 0 ? probed : bytes));
  }

  private EngineTransaction snapshot() {
    if (snapshot == null) {
      snapshot = context.session().snapshot();
    }
    return snapshot;
  }

  @Override
  public void close() {
    if (snapshot != null) {
      snapshot.close();
    }
  }
}
