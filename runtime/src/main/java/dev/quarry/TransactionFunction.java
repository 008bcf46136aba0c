package dev.quarry;

import org.jspecify.annotations.Nullable;

/**
 * What happens in a transaction, with a result. It may run several times, so it changes nothing but
 * the database, or only what bears repeating.
 *
 * @param <T> the transaction: {@link Transaction}, or a generated class with its tables
 * @param <V> the type of the result
 * @param <X> what it may throw; {@code RuntimeException} if nothing checked
 */
@FunctionalInterface
public interface TransactionFunction<T, V extends @Nullable Object, X extends Exception> {

  /**
   * Runs it once.
   *
   * @param transaction the transaction; not to be used after this method returns
   * @return the result
   * @throws X to abandon the transaction
   */
  V run(T transaction) throws X;
}
