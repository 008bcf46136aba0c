package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entries in some ranges of an index, one after another. */
final class RangeEntries implements AutoCloseable {
  private final EngineTransaction reads;
  private final boolean backward;
  private final boolean cached;
  private final Work work;
  private final Iterator<KeyRange> ranges;

  /** The documents seen, where several entries may lead to one; null where they cannot. */
  private final @Nullable Set<byte[]> seen;

  private @Nullable EngineCursor entries;

  RangeEntries(EngineTransaction reads, RangeAccess<?> access, boolean backward, Work work) {
    this.reads = reads;
    this.backward = backward;
    this.cached = !access.space().isDocuments();
    this.work = work;
    this.ranges = inOrder(access.ranges(), backward).iterator();
    this.seen = access.repeats() ? new TreeSet<>(Arrays::compareUnsigned) : null;
  }

  static List<KeyRange> inOrder(List<KeyRange> ranges, boolean backward) {
    List<KeyRange> ordered = new ArrayList<>(ranges);
    if (backward) {
      Collections.reverse(ordered);
    }
    return ordered;
  }

  /** A cursor on the next entry, or null at the end. */
  @Nullable EngineCursor next() {
    while (true) {
      if (entries == null) {
        if (!ranges.hasNext()) {
          return null;
        }
        entries =
            cached
                ? reads.scanCached(ranges.next(), backward)
                : reads.scan(ranges.next(), backward);
      }
      if (entries.next()) {
        work.entries++;
        return entries;
      }
      close();
    }
  }

  /** Goes on by several entries, and says how many there were: fewer than asked for at the end. */
  long skip(long most) {
    long skipped = 0;
    while (skipped < most && next() != null) {
      skipped++;
      if (entries != null) {
        long more = entries.skip(most - skipped);
        work.entries += more;
        skipped += more;
      }
    }
    return skipped;
  }

  /** Whether several entries may lead to one document. */
  boolean repeats() {
    return seen != null;
  }

  /** Whether no entry before has led to the same document. */
  boolean isFirst(byte[] documentKey) {
    return seen == null || seen.add(documentKey);
  }

  @Override
  public void close() {
    if (entries != null) {
      entries.close();
      entries = null;
    }
  }
}
