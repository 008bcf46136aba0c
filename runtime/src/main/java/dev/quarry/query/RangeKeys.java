package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.store.TableKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The documents that the entries in some ranges lead to, in the order of the entries. */
final class RangeKeys implements KeySource {
  private final EngineTransaction reads;
  private final TableKeys keys;
  private final RangeAccess<?> access;
  private final boolean backward;
  private final Work work;
  private final Iterator<KeyRange> ranges;

  /** The documents seen, where several entries may lead to one; null where they cannot. */
  private final @Nullable Set<byte[]> seen;

  private @Nullable EngineCursor entries;

  RangeKeys(
      EngineTransaction reads, TableKeys keys, RangeAccess<?> access, boolean backward, Work work) {
    this.reads = reads;
    this.keys = keys;
    this.access = access;
    this.backward = backward;
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

  @Override
  public byte @Nullable [] next() {
    while (true) {
      if (entries == null) {
        if (!ranges.hasNext()) {
          return null;
        }
        entries = reads.scan(ranges.next(), backward);
      }
      if (!entries.next()) {
        close();
        continue;
      }
      work.entries++;
      byte[] key =
          access.space().isDocuments()
              ? entries.key()
              : keys.documentKey(access.space().index(), entries);
      if (seen == null || seen.add(key)) {
        return key;
      }
    }
  }

  @Override
  public void close() {
    if (entries != null) {
      entries.close();
      entries = null;
    }
  }
}
