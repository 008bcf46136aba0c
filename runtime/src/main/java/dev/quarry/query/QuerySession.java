package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.SizeEstimates;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where queries run: a database or one of its transactions. For the tables that hand them out. */
@SuppressWarnings("exports") // for this library alone
public interface QuerySession {

  /**
   * Begins reads that belong together.
   *
   * @return what to read from; ended with {@link #endRead}
   */
  EngineTransaction beginRead();

  /**
   * Ends reads that belong together.
   *
   * @param reads what {@link #beginRead} returned
   */
  void endRead(EngineTransaction reads);

  /**
   * How many documents a table has.
   *
   * @param table the table
   * @return the number, as this session sees it
   */
  default long count(TableStore<?, ?> table) {
    EngineTransaction reads = beginRead();
    try {
      return table.count(reads);
    } finally {
      endRead(reads);
    }
  }

  /**
   * Whether reads and writes share one transaction, so that documents may change while a query goes
   * through them.
   *
   * @return whether they do
   */
  boolean isWriting();

  /**
   * Runs writes, all or none of which take effect.
   *
   * @param body what to do; it may run several times
   * @param <T> the type of the result
   * @return what the body returned
   */
  <T extends @Nullable Object> T writing(Function<StoreTransaction, T> body);

  /**
   * The bytes of another table of the database.
   *
   * @param schema the table
   * @param <T> its record
   * @param <K> its key
   * @return its store
   * @throws IllegalArgumentException if the database was opened without it
   */
  <T, K> TableStore<T, K> store(TableSchema<T, K> schema);

  /**
   * Begins reads that leave no trace in the session's own transaction.
   *
   * @return what to read from, which the caller closes
   */
  EngineTransaction snapshot();

  /**
   * How many documents a query may scan unasked.
   *
   * @return the number
   */
  long scanLimit();

  /**
   * What tells the sizes of ranges.
   *
   * @return it, or empty where the engine cannot tell
   */
  Optional<SizeEstimates> sizes();

  /**
   * What page cursors are sealed with.
   *
   * @return random bytes, the same as long as the database exists
   */
  byte[] secret();
}
