package dev.quarry.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An ordered map from keys to values, both byte arrays, with serializable transactions. Keys are in
 * unsigned byte order.
 *
 * <p>Transactions are serializable and strict: all of them together have the effect of running one
 * after another, and each sees every commit that had returned before it began. Any call on a
 * transaction, not only its commit, may report a {@link dev.quarry.error.ConflictException}.
 *
 * <p>Safe for use by several threads. Byte arrays passed in are not kept past the call unless said
 * otherwise, and arrays returned belong to the caller.
 *
 * <p>Once closed, every call throws {@link dev.quarry.error.DatabaseClosedException}, on the engine
 * and on all that came from it; only {@code close} may be called again.
 */
public interface Engine extends AutoCloseable {

  /**
   * What this engine takes at most.
   *
   * @return the limits, the same for the life of the engine
   */
  Limits limits();

  /**
   * Begins a transaction that reads and writes. It reads one snapshot, fixed no later than its
   * first read: it holds every commit that returned before this call.
   *
   * @return a transaction, to be closed by the caller
   */
  EngineTransaction begin();

  /**
   * Begins a transaction that only reads, from one snapshot, which is fixed now. It records
   * nothing, is never in conflict, and refuses writes with {@link IllegalStateException}.
   *
   * @return a transaction, to be closed by the caller
   */
  EngineTransaction snapshot();

  /**
   * Reads the newest committed value of one key, outside of any transaction.
   *
   * @param key the key
   * @return the value, or null if there is none
   */
  byte @Nullable [] get(byte[] key);

  /**
   * Reads the newest committed value of one key and makes something of it, or hands out what was
   * made of the same value before; outside of any transaction.
   *
   * @param key the key, which must not be changed by the caller afterwards
   * @param reader makes it; the same object for all values of a kind
   * @param <T> what is made
   * @return what was made, or null if there is no value
   */
  default <T> @Nullable T read(byte[] key, ValueReader<T> reader) {
    byte[] value = get(key);
    return value == null ? null : reader.read(key, value);
  }

  /**
   * Finds something that only some engines can do.
   *
   * @param type the interface that describes it, such as {@link SizeEstimates}
   * @param <T> the interface
   * @return this engine's part of that kind, or empty if it has none
   */
  default <T> Optional<T> capability(Class<T> type) {
    return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
  }

  /**
   * Closes the engine and all that is still open on it. Waits for the calls that are running. Safe
   * to call twice.
   */
  @Override
  void close();
}
