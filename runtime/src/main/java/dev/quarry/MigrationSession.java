package dev.quarry;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.Store;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import dev.quarry.table.Session;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables as a migration with the whole database in hand reaches them: in its transaction. */
final class MigrationSession extends Session {
  private final Store store;
  private @Nullable StoreTransaction transaction;

  MigrationSession(Store store) {
    this.store = store;
  }

  /** Goes on in a transaction, or in none. */
  void use(@Nullable StoreTransaction next) {
    transaction = next;
  }

  /** Abandons what was not committed. */
  void close() {
    if (transaction != null) {
      transaction.close();
      transaction = null;
    }
  }

  StoreTransaction transaction() {
    StoreTransaction current = transaction;
    if (current == null) {
      throw new IllegalStateException(
          "The migration's step has returned. Use its context before it does.");
    }
    return current;
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
    return transaction().engine().get(key);
  }

  @Override
  protected EngineTransaction beginRead() {
    return transaction().engine();
  }

  @Override
  protected void endRead(EngineTransaction reads) {
    // the transaction goes on
  }

  @Override
  protected boolean isWriting() {
    return true;
  }

  @Override
  @SuppressWarnings("exports")
  protected <T extends @Nullable Object> T writing(Function<StoreTransaction, T> body) {
    return body.apply(transaction());
  }
}
