package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what reads the results of one candidate. */
final class Sources<R> {
  private final TableStore<R, ?> store;
  private final QuerySpec<R> spec;
  private final Sequence<R> sequence;
  private final Candidate<R> candidate;
  private final EngineTransaction reads;
  private final boolean writing;
  private final Work work;

  Sources(
      TableStore<R, ?> store,
      QuerySpec<R> spec,
      Sequence<R> sequence,
      Candidate<R> candidate,
      EngineTransaction reads,
      boolean writing,
      Work work) {
    this.store = store;
    this.spec = spec;
    this.sequence = sequence;
    this.candidate = candidate;
    this.reads = reads;
    this.writing = writing;
    this.work = work;
  }

  /** The results in order; those before the offset included, limit or not. */
  FoundSource<R> results(boolean positioned) {
    boolean sorts = !isRead();
    boolean needsPositions = positioned || sorts || spec.after() != null;
    // Where documents may change meanwhile, they are asked again what led to them. An entry that
    // stands for its document cannot change apart from it.
    Predicate<R> asked = writing && !candidate.covering() ? spec.predicate() : candidate.residual();
    DocumentFilter<R> filter = new DocumentFilter<>(store, asked, sequence, needsPositions);
    FoundSource<R> found =
        new FilteredDocuments<>(
            documents(
                writing || candidate.hasResidual() || sorts ? QuerySpec.UNLIMITED : spec.reach()),
            filter,
            spec.after());
    return sorts ? new SortedDocuments<>(found, spec.reach()) : found;
  }

  /** Whether documents are read in the order that is asked for. */
  private boolean isRead() {
    // Those that are fetched are fetched by key, unless their entries come in order.
    return candidate.isSorted() || (sequence.orders().isEmpty() && !candidate.covering());
  }

  private DocumentSource documents(long wanted) {
    if (candidate.access() instanceof RangeAccess<R> range) {
      if (range.space().isDocuments()) {
        return new ScannedDocuments(reads, resumed(range).ranges(), candidate.isBackward(), work);
      } else if (candidate.covering()) {
        return new CoveringEntries(
            reads, store.keys(), resumed(range), candidate.isBackward(), work);
      }
    }
    return new FetchedDocuments(reads, store, keys(), wanted, writing, work);
  }

  /** The places of the documents, before any residual is asked, in an order that serves. */
  private KeySource keys() {
    if (candidate.access() instanceof RangeAccess<R> range) {
      KeySource keys =
          new RangeKeys(reads, store.keys(), resumed(range), candidate.isBackward(), work);
      // Neighbours in the table are read faster than documents in the order of an index.
      return candidate.isSorted() ? keys : GatheredKeys.sorted(keys);
    }
    return gathered(candidate.access());
  }

  /** The places of the documents in any order. */
  KeySource anyKeys() {
    return gathered(candidate.access());
  }

  private KeySource gathered(Access<R> access) {
    if (access instanceof RangeAccess<R> range) {
      return new RangeKeys(reads, store.keys(), range, false, work);
    } else if (access instanceof IntersectionAccess<R> both) {
      return GatheredKeys.intersection(gathered(both.first()), gathered(both.second()));
    }
    List<KeySource> inputs = new ArrayList<>();
    ((UnionAccess<R>) access).inputs().forEach(input -> inputs.add(gathered(input)));
    return GatheredKeys.union(inputs);
  }

  /** Leaves out the part of the ranges that lies before the position to go on from. */
  private RangeAccess<R> resumed(RangeAccess<R> range) {
    byte[] position = spec.after();
    if (position == null || !candidate.isSorted()) {
      return range;
    }
    byte[] place = place(range, position);
    if (place == null) {
      return range;
    }
    List<KeyRange> left = new ArrayList<>();
    for (KeyRange each : range.ranges()) {
      KeyRange rest =
          candidate.isBackward()
              ? new KeyRange(each.from(), least(each.to(), KeyRange.successor(place)))
              : new KeyRange(greatest(each.from(), place), each.to());
      if (!rest.isEmpty()) {
        left.add(rest);
      }
    }
    return range.withRanges(left);
  }

  /** Where a position lies among the entries; null where it cannot be told from the position. */
  private byte @Nullable [] place(RangeAccess<R> range, byte[] position) {
    if (range.space().isDocuments() && sequence.orders().isEmpty()) {
      return KeyParts.concat(range.space().prefix(), position);
    }
    byte[] prefix = prefix(range);
    return prefix == null
        ? null
        : KeyParts.concat(prefix, candidate.isBackward() ? Sequence.inverted(position) : position);
  }

  /** What entries begin with that go on as positions do; null if there is no such thing. */
  private byte @Nullable [] prefix(RangeAccess<R> range) {
    List<KeyPath> paths = range.space().paths();
    if (range.space().isDocuments()) {
      return null;
    } else if (isOrder(paths)) {
      return range.space().prefix();
    }
    return isOrder(paths.subList(range.fixed(), paths.size())) ? range.prefix() : null;
  }

  /** Whether positions are made of just these paths in turn, and then the key. */
  private boolean isOrder(List<KeyPath> paths) {
    if (paths.size() != sequence.paths().size()) {
      return false;
    }
    for (int i = 0; i < paths.size(); i++) {
      KeyPath path = paths.get(i);
      if (!path.isSameAs(sequence.paths().get(i))
          || sequence.key().stream().anyMatch(part -> part.path().equals(path.path()))) {
        return false;
      }
    }
    return true;
  }

  private static byte[] greatest(byte[] a, byte[] b) {
    return Arrays.compareUnsigned(a, b) < 0 ? b : a;
  }

  private static byte[] least(byte @Nullable [] a, byte[] b) {
    return a == null || Arrays.compareUnsigned(b, a) < 0 ? b : a;
  }
}
