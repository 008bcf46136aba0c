package dev.quarry.table;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.Store;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a table's operations run: the database itself, where each is a transaction of its own, or
 * one transaction. {@code dev.quarry.Database} and {@code dev.quarry.Transaction} are its only
 * subclasses.
 */
public abstract class Session {

  /** For the two subclasses. */
  protected Session() {}

  /**
   * The bytes of a table.
   *
   * @param schema a table of the schema that the database was opened with
   * @param <R> the record
   * @param <K> the key
   * @return the table's store
   * @throws IllegalArgumentException if the database was opened without that table
   */
  @SuppressWarnings("exports") // for the subclasses alone
  protected abstract <R, K> TableStore<R, K> store(TableSchema<R, K> schema);

  /**
   * One value as of now.
   *
   * @param key the key
   * @return the value, or null
   */
  protected abstract byte @Nullable [] get(byte[] key);

  /**
   * One record as of now.
   *
   * @param table its table
   * @param documentKey where its document lies
   * @param <R> the record
   * @return the record, or null if there is no document
   */
  @SuppressWarnings("exports") // for the subclasses alone
  protected <R> @Nullable R find(TableStore<R, ?> table, byte[] documentKey) {
    EngineTransaction reads = beginRead();
    try {
      return table.find(reads, documentKey);
    } finally {
      endRead(reads);
    }
  }

  /**
   * Begins reads that belong together.
   *
   * @return what to read from; closed with {@link #endRead}
   */
  @SuppressWarnings("exports") // for the subclasses alone
  protected abstract EngineTransaction beginRead();

  /**
   * Ends reads that belong together.
   *
   * @param reads what {@link #beginRead} returned
   */
  @SuppressWarnings("exports") // for the subclasses alone
  protected abstract void endRead(EngineTransaction reads);

  /**
   * Whether reads and writes share one transaction, so that what is read may change while it is
   * gone through.
   *
   * @return whether they do
   */
  protected boolean isWriting() {
    return false;
  }

  /**
   * Runs writes, all or none of which take effect.
   *
   * @param body what to do; it may run several times
   * @param <T> the type of the result
   * @return what the body returned
   */
  @SuppressWarnings("exports") // for the subclasses alone
  protected abstract <T extends @Nullable Object> T writing(Function<StoreTransaction, T> body);

  /**
   * The database that this is, or belongs to.
   *
   * @return the store
   */
  @SuppressWarnings("exports") // for the subclasses alone
  protected abstract Store store();
}
