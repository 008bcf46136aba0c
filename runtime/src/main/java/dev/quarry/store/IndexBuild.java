package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Progress;
import dev.quarry.engine.BulkLoad;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import dev.quarry.error.LimitExceededException;
import dev.quarry.schema.IndexState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
final class IndexBuild<R> {
  private static final int FIRST_BATCH = 256;
  private static final int LARGEST_BATCH = 4096;
  private static final int BATCH_BYTES = 4 << 20;
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

  /** How many documents a build that was cut off has been through. */
  long before() {
    return Progress.read(engine, work).map(Progress::processed).orElse(0L);
  }

  /**
   * Builds to the end.
   *
   * @param alone whether nothing else uses the database meanwhile, so that entries may be loaded
   *     past the transactions
   */
  void run(WorkMonitor monitor, boolean alone) {
    BulkLoad loader = alone ? engine.capability(BulkLoad.class).orElse(null) : null;
    Progress done = Progress.read(engine, work).orElse(Progress.BEGIN);
    if (loader != null) {
      load(loader, done, monitor);
    } else {
      write(done, monitor);
    }
    finish();
  }

  private KeyRange rest(Progress done) {
    KeyRange all = KeyRange.prefix(table.keys().documentPrefix());
    return done.last().length == 0 ? all : new KeyRange(KeyRange.successor(done.last()), all.to());
  }

  private void write(Progress begin, WorkMonitor monitor) {
    Progress done = begin;
    int batch = FIRST_BATCH;
    while (true) {
      try {
        Progress next = writeBatch(done, batch);
        if (next == null) {
          return;
        }
        monitor.add(next.processed() - done.processed());
        done = next;
        batch = Math.min(2 * batch, LARGEST_BATCH);
      } catch (ConflictException | LimitExceededException e) {
        if (batch == 1 && e instanceof LimitExceededException) {
          throw e;
        }
        batch = Math.max(1, batch / 4);
      }
    }
  }

  /** Adds the entries of the next documents; null if there are none. */
  private @Nullable Progress writeBatch(Progress done, int limit) {
    try (EngineTransaction transaction = engine.begin()) {
      int count = 0;
      long bytes = 0;
      byte[] last = done.last();
      try (EngineCursor documents = transaction.scan(rest(done), false)) {
        while (count < limit && bytes < BATCH_BYTES && documents.next()) {
          last = documents.key();
          R row = table.decode(documents);
          for (Entry entry : entries(row, last)) {
            add(transaction, entry, last);
            bytes += entry.key().length + (long) entry.value().length;
          }
          count++;
        }
      }
      if (count == 0) {
        return null;
      }
      Progress next = new Progress(last, done.processed() + count);
      next.write(transaction, work);
      transaction.commit(Durability.BUFFERED);
      return next;
    }
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

  private void load(BulkLoad loader, Progress begin, WorkMonitor monitor) {
    Progress done = begin;
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor documents = snapshot.scan(rest(begin), false)) {
      boolean more = true;
      while (more) {
        SortedEntries entries = new SortedEntries(table);
        int count = 0;
        byte[] last = done.last();
        while (entries.bytes() < LOAD_BYTES && (more = documents.next())) {
          last = documents.key();
          for (Entry entry : entries(table.decode(documents), last)) {
            entries.add(entry, last);
          }
          count++;
        }
        done = new Progress(last, done.processed() + count);
        load(loader, entries, done);
        monitor.add(count);
      }
    }
  }

  /**
   * Adds sorted entries, then notes that they are there. A build that is cut off in between adds
   * them once more, which changes nothing.
   */
  private void load(BulkLoad loader, SortedEntries entries, Progress done) {
    try (EngineTransaction snapshot = engine.snapshot()) {
      entries.moveDuplicates(snapshot);
    }
    loader.load(entries.toList());
    try (EngineTransaction transaction = engine.begin()) {
      entries.duplicates().forEach(transaction::put);
      done.write(transaction, work);
      transaction.commit(Durability.SYNC);
    }
  }

  private void finish() {
    indexes.stream().forEach(this::finish);
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
