package dev.quarry;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.ReadOnlyTransactionException;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.Store;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import dev.quarry.table.Session;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One transaction, to reach tables in: {@code CityTable.in(transaction)}. It reads from one moment,
 * sees its own writes, and is serializable: it commits only if everything it read is still as it
 * read it. Given to the body of {@link Database#write} and {@link Database#read}, and of no use
 * after that body has returned. Not thread-safe.
 */
public final class Transaction extends Session {
  private final Store store;
  private final EngineTransaction reads;
  private final @Nullable StoreTransaction writes;

  private Transaction(Store store, EngineTransaction reads, @Nullable StoreTransaction writes) {
    this.store = store;
    this.reads = reads;
    this.writes = writes;
  }

  static Transaction reading(Store store, EngineTransaction snapshot) {
    return new Transaction(store, snapshot, null);
  }

  static Transaction writing(Store store, StoreTransaction transaction) {
    return new Transaction(store, transaction.engine(), transaction);
  }

  @Override
  @SuppressWarnings("exports")
  protected <R, K> TableStore<R, K> store(TableSchema<R, K> schema) {
    return store.table(schema);
  }

  @Override
  @SuppressWarnings("exports")
  protected Store store() {
    return store;
  }

  @Override
  protected byte @Nullable [] get(byte[] key) {
    return reads.get(key);
  }

  @Override
  protected EngineTransaction beginRead() {
    return reads;
  }

  @Override
  protected void endRead(EngineTransaction ended) {
    // the transaction goes on
  }

  @Override
  protected boolean isWriting() {
    return writes != null;
  }

  @Override
  @SuppressWarnings("exports")
  protected <T extends @Nullable Object> T writing(Function<StoreTransaction, T> body) {
    if (writes == null) {
      throw new ReadOnlyTransactionException();
    }
    return body.apply(writes);
  }
}
