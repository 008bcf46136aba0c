package dev.quarry.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of an {@link Engine}: reads from one snapshot and from its own writes, and keeps
 * its writes to itself until it commits.
 *
 * <p>For one thread at a time. Closed by whoever began it; after {@link #commit} or {@link #close}
 * every other call throws {@link IllegalStateException}.
 */
public interface EngineTransaction extends AutoCloseable {

  /**
   * Reads one value.
   *
   * @param key the key, which must not be changed by the caller afterwards
   * @return the value, or null if there is none
   */
  byte @Nullable [] get(byte[] key);

  /**
   * Reads several values, which costs less than one call of {@link #get} for each.
   *
   * @param keys the keys in any order, which must not be changed by the caller afterwards; the same
   *     one may occur twice
   * @return a value, or null where there is none, for each key, in the order of {@code keys}
   */
  List<byte @Nullable []> getAll(List<byte[]> keys);

  /**
   * Reads a range in the order of its keys. The cursor sees the writes that this transaction had
   * made when the scan began; whether it sees later ones is not defined.
   *
   * @param range the keys to read
   * @param descending whether to begin at the end of the range
   * @return a cursor before the first entry, to be closed by the caller; closing the transaction
   *     closes it too
   */
  EngineCursor scan(KeyRange range, boolean descending);

  /**
   * Sets one value.
   *
   * @param key the key, which must not be changed by the caller afterwards
   * @param value the value, which must not be changed by the caller afterwards
   * @throws dev.quarry.error.LimitExceededException if the key, the value or the transaction would
   *     be larger than the {@link Limits}
   */
  void put(byte[] key, byte[] value);

  /**
   * Removes one key, if it is there.
   *
   * @param key the key, which must not be changed by the caller afterwards
   * @throws dev.quarry.error.LimitExceededException if the key or the transaction would be larger
   *     than the {@link Limits}
   */
  void delete(byte[] key);

  /**
   * Removes every key of a range, including those that other transactions add before this one
   * commits.
   *
   * @param range the keys to remove
   * @throws dev.quarry.error.LimitExceededException if a bound or the transaction would be larger
   *     than the {@link Limits}
   */
  void deleteRange(KeyRange range);

  /**
   * Makes all writes visible and durable at once, or none of them. Closes the transaction whatever
   * the outcome.
   *
   * @param durability what the commit has to survive
   * @throws dev.quarry.error.ConflictException if something that was read has changed since;
   *     nothing was written, and the same work may be tried again in a new transaction
   * @throws dev.quarry.error.CommitUnknownException if the outcome is not known
   * @throws dev.quarry.error.LimitExceededException if the transaction is too large; nothing was
   *     written
   * @throws dev.quarry.error.EngineException if the storage failed
   */
  void commit(Durability durability);

  /** Abandons the transaction if it has not committed, and closes its cursors. Idempotent. */
  @Override
  void close();
}
