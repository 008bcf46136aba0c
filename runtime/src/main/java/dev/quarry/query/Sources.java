package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;

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
    DocumentFilter<R> filter =
        new DocumentFilter<>(store, asked, sequence, needsPositions, candidate.order().grouped());
    FoundSource<R> found =
        new FilteredDocuments<>(
            documents(
                writing || candidate.hasResidual() || sorts ? QuerySpec.UNLIMITED : spec.reach()),
            filter,
            spec.after());
    if (candidate.isGrouped()) {
      return new GroupedDocuments<>(found, spec.reach());
    }
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
      return candidate.isSorted() || candidate.isGrouped() ? keys : GatheredKeys.sorted(keys);
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
    return spec.after() == null
        ? range
        : new Resumption<>(store.keys(), candidate, sequence).resumed(range, spec.after());
  }
}
