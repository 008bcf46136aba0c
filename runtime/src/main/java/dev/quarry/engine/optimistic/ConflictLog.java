package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which keys were written by recent commits, so that a later commit can tell whether something it
 * read has changed since. For each key only the newest commit is known, which is enough: a read at
 * commit {@code r} is out of date exactly if the newest commit of that key is greater than {@code
 * r}.
 *
 * <p>Bounded: when it grows over its limit the oldest commits are dropped, and reads older than
 * what was dropped can no longer be answered, see {@link #covers}. For one thread at a time.
 */
final class ConflictLog {

  /** What a logged key costs in memory beyond its own bytes, roughly: map node, array header. */
  private static final int OVERHEAD = 96;

  /** The keys of one transaction, kept so that they can be dropped together. */
  private static final class Logged {
    final long number;
    final List<byte[]> keys;
    final List<KeyRange> ranges;
    final long bytes;

    Logged(long number, List<byte[]> keys, List<KeyRange> ranges, long bytes) {
      this.number = number;
      this.keys = keys;
      this.ranges = ranges;
      this.bytes = bytes;
    }
  }

  private final long maxBytes;
  private final TreeMap<byte[], Logged> newest = new TreeMap<>(Arrays::compareUnsigned);
  private final ArrayDeque<Logged> inOrder = new ArrayDeque<>();
  private final ArrayDeque<Logged> withRanges = new ArrayDeque<>();
  private long bytes;
  private long complete;

  /**
   * Makes an empty log.
   *
   * @param maxBytes the memory that it may take, in bytes, roughly
   */
  ConflictLog(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Adds what a transaction writes. If that alone is over the limit, drops everything instead.
   *
   * @param number its commit number, not smaller than the last one added; several transactions may
   *     share one
   */
  void add(long number, WriteBuffer writes) {
    long size = size(writes);
    if (size > maxBytes) {
      drop(number);
      return;
    }
    List<byte[]> keys = new ArrayList<>(writes.size());
    writes.keys().forEach(keys::add);
    keys.addAll(writes.added().keySet());
    List<KeyRange> ranges = new ArrayList<>(0);
    if (writes.ranges() != null) {
      writes.ranges().forEach(ranges::add);
    }
    Logged logged = new Logged(number, keys, ranges, size);
    for (byte[] key : keys) {
      newest.put(key, logged);
    }
    inOrder.add(logged);
    if (!ranges.isEmpty()) {
      withRanges.add(logged);
    }
    bytes += size;
    while (bytes > maxBytes) {
      complete = inOrder.getFirst().number;
      dropFirst();
    }
  }

  /**
   * Whether everything is known that was logged after a commit.
   *
   * @param number the commit that was read
   */
  boolean covers(long number) {
    return number >= complete;
  }

  /**
   * Looks for something that was read and has been written since.
   *
   * @param reads what was read
   * @param number the commit as of which it was read; {@link #covers} must hold
   * @return a key, or a range, that was both read and written, or null if there is none
   */
  @Nullable KeyRange conflict(ReadSet reads, long number) {
    if (inOrder.isEmpty() || inOrder.getLast().number <= number) {
      return null;
    }
    for (byte[] key : reads.keys()) {
      Logged writer = newest.get(key);
      if (writer != null && writer.number > number) {
        return KeyRange.only(key);
      }
      for (Logged logged : withRanges) {
        if (logged.number > number && anyContains(logged.ranges, key)) {
          return KeyRange.only(key);
        }
      }
    }
    for (KeyRange range : reads.ranges()) {
      if (writtenWithin(range, number)) {
        return range;
      }
    }
    return null;
  }

  /**
   * Drops what no transaction can ask for any more.
   *
   * @param oldest the oldest commit as of which an open transaction reads
   */
  void forget(long oldest) {
    while (!inOrder.isEmpty() && inOrder.getFirst().number <= oldest) {
      dropFirst();
    }
  }

  /** Drops everything, for when no open transaction can ask. */
  void clear() {
    newest.clear();
    inOrder.clear();
    withRanges.clear();
    bytes = 0;
  }

  /**
   * Drops everything, although open transactions may ask for it. Works in whatever state a failed
   * call has left this log, and takes no memory.
   *
   * @param number the commit from which on everything will be known; only what was read as of it or
   *     later can be answered, see {@link #covers}
   */
  void drop(long number) {
    clear();
    complete = number;
  }

  private static long size(WriteBuffer writes) {
    long size = OVERHEAD + size(writes.keys()) + size(writes.added().keySet());
    RangeSet ranges = writes.ranges();
    return ranges == null ? size : size + ranges.bytes() + (long) ranges.size() * OVERHEAD;
  }

  private static long size(Iterable<byte[]> keys) {
    long size = 0;
    for (byte[] key : keys) {
      size += key.length + OVERHEAD;
    }
    return size;
  }

  private boolean writtenWithin(KeyRange range, long number) {
    byte[] to = range.to();
    if (range.isEmpty()) {
      return false;
    }
    NavigableMap<byte[], Logged> within =
        to == null
            ? newest.tailMap(range.from(), true)
            : newest.subMap(range.from(), true, to, false);
    for (Logged writer : within.values()) {
      if (writer.number > number) {
        return true;
      }
    }
    for (Logged logged : withRanges) {
      if (logged.number > number && anyOverlaps(logged.ranges, range)) {
        return true;
      }
    }
    return false;
  }

  private void dropFirst() {
    Logged first = inOrder.removeFirst();
    for (byte[] key : first.keys) {
      newest.remove(key, first);
    }
    if (!first.ranges.isEmpty()) {
      withRanges.removeFirst();
    }
    bytes -= first.bytes;
  }

  private static boolean anyContains(List<KeyRange> ranges, byte[] key) {
    for (KeyRange range : ranges) {
      if (range.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyOverlaps(List<KeyRange> ranges, KeyRange other) {
    for (KeyRange range : ranges) {
      if (startsBeforeEnd(range, other) && startsBeforeEnd(other, range)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsBeforeEnd(KeyRange a, KeyRange b) {
    byte[] end = b.to();
    return end == null || Arrays.compareUnsigned(a.from(), end) < 0;
  }
}
