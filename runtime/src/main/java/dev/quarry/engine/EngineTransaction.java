package dev.quarry.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of an {@link Engine}: reads from one snapshot and from its own writes, and keeps
 * its writes to itself until it commits.
 *
 * <p>One that has read something may be open for {@link Limits#maxTransactionAge}; after that every
 * call throws {@link dev.quarry.error.TransactionTimeoutException}.
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
   * Whether there is a value at one of several keys at least. Each of them counts as read. Costs
   * little where no key between the first and the last has a value.
   *
   * @param keys the keys in ascending order, which must not be changed by the caller afterwards
   * @return whether one of them has a value
   */
  default boolean hasAny(List<byte[]> keys) {
    return getAll(keys).stream().anyMatch(Objects::nonNull);
  }

  /**
   * Reads one value and makes something of it, or hands out what was made of the same value before.
   * It counts as read like every other value.
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
   * Reads several values and makes something of each, as {@link #read} does.
   *
   * @param keys the keys in any order, which must not be changed by the caller afterwards; the same
   *     one may occur twice
   * @param reader makes them; the same object for all values of a kind
   * @param <T> what is made
   * @return what was made, or null where there is no value, for each key, in the order of {@code
   *     keys}
   */
  default <T> List<@Nullable T> readAll(List<byte[]> keys, ValueReader<T> reader) {
    List<byte @Nullable []> values = getAll(keys);
    List<@Nullable T> made = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      byte[] value = values.get(i);
      made.add(value == null ? null : reader.read(keys.get(i), value));
    }
    return made;
  }

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
   * Reads a range as {@link #scan} does. An engine may keep what is read, and take it from there
   * for as long as every read would find the same: for ranges of small entries that are asked for
   * again and again.
   *
   * @param range the keys to read
   * @param descending whether to begin at the end of the range
   * @return a cursor as of {@link #scan}
   */
  default EngineCursor scanCached(KeyRange range, boolean descending) {
    return scan(range, descending);
  }

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
   * Adds a number to the counter at a key, without reading it: transactions that only add to a key
   * are not in conflict over it, and none of their additions is lost. One that has read the key is
   * in conflict with an addition as with any other write.
   *
   * <p>A key without a value counts as 0. The sum wraps around, and stays there when it comes to 0.
   * Its bytes are those of {@link Counter}.
   *
   * <p>Calls take effect in their order, whatever they are: adding to what this transaction put or
   * deleted changes that, and putting or deleting ends what it added before. Reading the key gives
   * the stored counter with this transaction's additions, and counts as read. Adding many times to
   * one key is one write.
   *
   * @param key the key, which must not be changed by the caller afterwards
   * @param delta what to add, of either sign
   * @throws dev.quarry.error.LimitExceededException if the key or the transaction would be larger
   *     than the {@link Limits}
   * @throws dev.quarry.error.EngineException if this transaction put something there that is no
   *     counter; where the engine holds such a thing, reading the key or {@link #commit} throws it
   */
  void add(byte[] key, long delta);

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
   * @throws dev.quarry.error.EngineException if the storage failed, or something was added to a key
   *     that holds no counter; nothing was written
   */
  void commit(Durability durability);

  /** Abandons the transaction if it has not committed, and closes its cursors. Idempotent. */
  @Override
  void close();
}
