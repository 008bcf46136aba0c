package dev.quarry.store;

import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.Progress;
import dev.quarry.catalog.Quarantine;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.LimitExceededException;
import java.util.Optional;

/**
 * Moves the documents of a table whose key has changed to where their new keys put them, batch by
 * batch: each is there or here, never both. A move that was cut off goes on with what is left.
 * Indexes are built when all are here, for some documents may share values of unique ones.
 *
 * @param <R> the record
 */
final class Rekeying<R> {
  private static final int BATCH = 512;

  private final Store store;
  private final TableStore<R, ?> table;
  private final StoredTable source;
  private final DocumentCounts counts;
  private final FailurePolicy policy;
  private final String work;

  Rekeying(Store store, TableStore<R, ?> table, StoredTable source, FailurePolicy policy) {
    this.store = store;
    this.table = table;
    this.source = source;
    this.counts = new DocumentCounts(source);
    this.policy = policy;
    this.work = "move " + source.number() + " " + table.keys().number();
  }

  void run(WorkMonitor monitor) {
    Progress done = Progress.read(store.engine(), work).orElse(Progress.BEGIN);
    int batch = BATCH;
    while (true) {
      Progress begin = done;
      int limit = batch;
      try {
        Optional<Moved> moved = store.write(transaction -> move(transaction, begin, limit));
        if (moved.isEmpty()) {
          break;
        }
        monitor.fail(moved.get().failures());
        monitor.add(moved.get().done().processed() - done.processed());
        done = moved.get().done();
      } catch (LimitExceededException e) {
        if (batch == 1) {
          throw e;
        }
        batch = Math.max(1, batch / 4);
      }
    }
    store.write(
        transaction -> {
          Progress.forget(transaction.engine(), work);
          return work;
        });
  }

  /** What a batch came to. */
  private record Moved(Progress done, long failures) {}

  private Optional<Moved> move(StoreTransaction transaction, Progress done, int limit) {
    transaction.trustReferences();
    EngineTransaction engine = transaction.engine();
    int count = 0;
    long failures = 0;
    byte[] last = done.last();
    try (EngineCursor documents = engine.scan(rest(done), false)) {
      while (count < limit && documents.next()) {
        last = documents.key();
        failures += move(transaction, last, documents.value()) ? 0 : 1;
        count++;
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    Progress next = new Progress(last, done.processed() + count);
    next.write(engine, work);
    return Optional.of(new Moved(next, failures));
  }

  private boolean move(StoreTransaction transaction, byte[] key, byte[] document) {
    EngineTransaction engine = transaction.engine();
    R row;
    boolean moved = true;
    try {
      row = table.decode(key, document);
      transaction.insertWithoutEntries(table, row);
    } catch (LimitExceededException e) {
      throw e;
    } catch (RuntimeException e) {
      if (policy == FailurePolicy.STOP) {
        throw e;
      }
      Quarantine.put(engine, table.schema().name(), table.sourceKeyText(key), work, document, e);
      moved = false;
    }
    engine.delete(key);
    counts.add(engine, new DocumentReader(document).shape(), -1);
    return moved;
  }

  private KeyRange rest(Progress done) {
    KeyRange all = KeyRange.prefix(new KeyWriter().varint(source.number()).varint(0).toByteArray());
    return done.last().length == 0 ? all : new KeyRange(KeyRange.successor(done.last()), all.to());
  }
}
