package dev.quarry.store;

import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.QuarantineEntries;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.ConflictException;
import dev.quarry.error.EngineException;
import dev.quarry.error.LimitExceededException;

/**
 * Moves the documents of a table whose key has changed to where their new keys put them: each is
 * there or here, never both. Indexes are built when all are here, for some documents may share
 * values of unique ones. Nothing else uses the database meanwhile.
 *
 * @param <R> the record
 */
final class Rekeying<R> implements DocumentWalk.Work {
  private final Store store;
  private final TableStore<R, ?> table;
  private final DocumentCounts counts;
  private final FailurePolicy policy;
  private final String work;

  Rekeying(
      Store store, TableStore<R, ?> table, StoredTable source, FailurePolicy policy, String work) {
    this.store = store;
    this.table = table;
    this.counts = new DocumentCounts(source);
    this.policy = policy;
    this.work = work;
  }

  @Override
  public DocumentWalk.Batch begin(EngineTransaction engine) {
    StoreTransaction transaction = store.on(engine);
    transaction.trustReferences();
    return new DocumentWalk.Batch() {
      @Override
      public boolean visit(byte[] key, byte[] document) {
        return move(transaction, key, document);
      }

      @Override
      public void finish() {
        transaction.check();
      }
    };
  }

  private boolean move(StoreTransaction transaction, byte[] key, byte[] document) {
    EngineTransaction engine = transaction.engine();
    boolean moved = true;
    try {
      transaction.insertWithoutEntries(table, table.decode(key, document));
    } catch (LimitExceededException | ConflictException | EngineException e) {
      throw e;
    } catch (RuntimeException e) {
      if (policy == FailurePolicy.STOP) {
        throw e;
      }
      QuarantineEntries.put(
          engine, table.schema().name(), table.sourceKeyText(key), work, document, e);
      moved = false;
    }
    engine.delete(key);
    counts.add(engine, new DocumentReader(document).shape(), -1);
    return moved;
  }
}
