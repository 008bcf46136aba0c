package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Progress;
import dev.quarry.engine.BulkLoad;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.schema.IndexState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds indexes of one table: goes through its documents in batches and adds the entries that are
 * missing. How far it has come commits with each batch, so that a build that was cut off goes on
 * there.
 *
 * <p>Reads and writes may go on meanwhile. A writer keeps the entries of an index up from the
 * moment that it is known to be building, and each batch is a serializable transaction that has
 * read the documents whose entries it adds; so whichever of two comes first, the entry is that of
 * the newest document.
 *
 * @param <R> the record
 */
final class IndexBuild<R> implements DocumentWalk.Work {
  private static final int LOAD_BYTES = 32 << 20;

  private final Engine engine;
  private final Catalog catalog;
  private final TableStore<R, ?> table;
  private final BitSet indexes;
  private final String work;

  /**
   * Prepares a build.
   *
   * @param indexes the ordinals of the indexes, all of them building
   */
  IndexBuild(Engine engine, Catalog catalog, TableStore<R, ?> table, BitSet indexes) {
    this.engine = engine;
    this.catalog = catalog;
    this.table = table;
    this.indexes = indexes;
    this.work = "build " + table.keys().number() + " " + numbers();
  }

  private List<Integer> numbers() {
    return indexes.stream().mapToObj(table.keys()::indexNumber).toList();
  }

  /** The names of the indexes, for messages. */
  String names() {
    return indexes.stream()
        .mapToObj(index -> table.schema().indexes().get(index).name())
        .collect(Collectors.joining(", "));
  }

  /** The documents, as far as they are still to be gone through. */
  DocumentWalk walk() {
    return new DocumentWalk(engine, work, documents(), 0);
  }

  private KeyRange documents() {
    return KeyRange.prefix(table.keys().documentPrefix());
  }

  /**
   * Builds to the end.
   *
   * @param walk the documents
   * @param alone whether nothing else uses the database meanwhile, so that entries may be loaded
   *     past the transactions
   * @param threads how many ranges of documents to go through at once, if they are not loaded
   */
  void run(DocumentWalk walk, WorkMonitor monitor, boolean alone, int threads) {
    BulkLoad loader = alone ? engine.capability(BulkLoad.class).orElse(null) : null;
    if (loader != null) {
      load(loader, monitor);
      finish();
    } else {
      walk.run(monitor, threads, this, transaction -> {});
    }
    indexes.stream().forEach(this::finish);
  }

  @Override
  public DocumentWalk.Batch begin(EngineTransaction transaction) {
    return (key, document) -> {
      for (Entry entry : entries(table.decode(key, document), key)) {
        add(transaction, entry, key);
      }
      return true;
    };
  }

  private void add(EngineTransaction transaction, Entry entry, byte[] documentKey) {
    if (entry.unique()) {
      byte[] holder = transaction.get(entry.key());
      if (holder != null && table.states().isOther(entry, holder)) {
        transaction.put(duplicate(entry), documentKey);
        return;
      }
    }
    transaction.put(entry.key(), entry.value());
  }

  private byte[] duplicate(Entry entry) {
    return table.states().duplicateKey(entry);
  }

  private Collection<Entry> entries(R row, byte[] documentKey) {
    Collection<Entry> wanted = new ArrayList<>();
    for (Entry entry : table.entries(row, documentKey)) {
      if (indexes.get(entry.index())) {
        wanted.add(entry);
      }
    }
    return wanted;
  }

  private void load(BulkLoad loader, WorkMonitor monitor) {
    List<Progress> ranges = Progress.read(engine, work);
    for (int i = 0; i < Math.max(1, ranges.size()); i++) {
      load(loader, i, ranges.isEmpty() ? Progress.BEGIN : ranges.get(i), monitor);
    }
  }

  private void load(BulkLoad loader, int range, Progress begin, WorkMonitor monitor) {
    Progress done = begin;
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor documents = snapshot.scan(begin.rest(documents()), false)) {
      boolean more = true;
      while (more) {
        monitor.pass();
        SortedEntries entries = new SortedEntries(table);
        int count = 0;
        byte[] last = done.last();
        int most = monitor.batch(Integer.MAX_VALUE);
        while (count < most && entries.bytes() < LOAD_BYTES && (more = documents.next())) {
          last = documents.key();
          for (Entry entry : entries(table.decode(documents), last)) {
            entries.add(entry, last);
          }
          count++;
        }
        done = done.after(last, count, 0);
        load(loader, entries, range, done);
        monitor.add(count, 0);
      }
    }
  }

  /**
   * Adds sorted entries, then notes that they are there. A build that is cut off in between adds
   * them once more, which changes nothing.
   */
  private void load(BulkLoad loader, SortedEntries entries, int range, Progress done) {
    try (EngineTransaction snapshot = engine.snapshot()) {
      entries.moveDuplicates(snapshot);
    }
    loader.load(entries.toList());
    try (EngineTransaction transaction = engine.begin()) {
      entries.duplicates().forEach(transaction::put);
      done.write(transaction, work, range);
      transaction.commit(Durability.SYNC);
    }
  }

  private void finish() {
    try (EngineTransaction transaction = engine.begin()) {
      Progress.forget(transaction, work);
      transaction.commit(Durability.SYNC);
    }
  }

  private void finish(int index) {
    IndexState state =
        table.states().hasDuplicates(engine, index)
            ? IndexState.UNIQUE_PENDING
            : IndexState.READABLE;
    String name = table.schema().indexes().get(index).name();
    catalog.change(
        table.schema().name(),
        stored -> stored.withIndexState(table.keys().indexNumber(index), state),
        transaction -> {});
    table.states().set(index, state);
    catalog.note(
        state == IndexState.READABLE ? "INDEX_BUILT" : "INDEX_HAS_DUPLICATES",
        table.schema().name(),
        name,
        state == IndexState.READABLE ? "it can be read" : "documents share values");
  }
}
