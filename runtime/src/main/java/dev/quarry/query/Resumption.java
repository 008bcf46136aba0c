package dev.quarry.query;

import dev.quarry.codec.KeyReader;
import dev.quarry.engine.KeyRange;
import dev.quarry.store.TableKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where in its ranges a query goes on that was read up to a position. */
final class Resumption<R> {
  private final TableKeys keys;
  private final Candidate<R> candidate;
  private final Sequence<R> sequence;

  Resumption(TableKeys keys, Candidate<R> candidate, Sequence<R> sequence) {
    this.keys = keys;
    this.candidate = candidate;
    this.sequence = sequence;
  }

  /** The ranges without what certainly lies before a position; some of it may be left. */
  RangeAccess<R> resumed(RangeAccess<R> range, byte[] position) {
    byte[] place = place(range, position);
    if (place == null) {
      return range;
    }
    List<KeyRange> left = new ArrayList<>();
    for (KeyRange each : range.ranges()) {
      KeyRange rest =
          candidate.isBackward()
              ? new KeyRange(each.from(), least(each.to(), KeyRange.prefix(place).to()))
              : new KeyRange(greatest(each.from(), place), each.to());
      if (!rest.isEmpty()) {
        left.add(rest);
      }
    }
    return range.withRanges(left);
  }

  /** What the entry at a position begins with; null where that cannot be told from it. */
  private byte @Nullable [] place(RangeAccess<R> range, byte[] position) {
    byte[] bytes = candidate.isBackward() ? Sequence.inverted(position) : position;
    if (candidate.isSorted() && range.space().isDocuments() && sequence.orders().isEmpty()) {
      return KeyParts.concat(range.space().prefix(), bytes);
    }
    List<KeyPath> paths = range.space().paths();
    int count = sequence.paths().size();
    if (range.space().isDocuments() || count == 0) {
      return null;
    }
    for (int from : new int[] {0, range.fixed()}) {
      if (from + count <= paths.size() && isOrder(paths.subList(from, from + count))) {
        byte[] prefix = from == 0 ? range.space().prefix() : range.prefix();
        byte[] place = KeyParts.concat(prefix, bytes);
        return candidate.isSorted() && from + count == paths.size()
            ? place
            : Arrays.copyOf(place, end(range.space(), place, prefix.length, from, count));
      }
    }
    return null;
  }

  /** Where the values of some paths end. */
  private int end(KeySpace space, byte[] place, int begin, int from, int count) {
    KeyReader in = new KeyReader(place, begin);
    for (int i = from; i < from + count; i++) {
      keys.skipValue(space.index(), i, in);
    }
    return in.position();
  }

  /** Whether positions begin with just these paths in turn, as entries do. */
  private boolean isOrder(List<KeyPath> paths) {
    for (int i = 0; i < paths.size(); i++) {
      KeyPath path = paths.get(i);
      boolean isReversed = path.descending() != sequence.paths().get(i).descending();
      if (!path.isSameAs(sequence.paths().get(i))
          || isReversed != candidate.isBackward()
          || sequence.key().stream().anyMatch(part -> part.path().equals(path.path()))) {
        return false;
      }
    }
    return candidate.isSorted() || candidate.order().grouped() == paths.size();
  }

  private static byte[] greatest(byte[] a, byte[] b) {
    return Arrays.compareUnsigned(a, b) < 0 ? b : a;
  }

  private static byte @Nullable [] least(byte @Nullable [] a, byte @Nullable [] b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return Arrays.compareUnsigned(b, a) < 0 ? b : a;
  }
}
