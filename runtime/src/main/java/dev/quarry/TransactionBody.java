package dev.quarry;

/**
 * What happens in a transaction, without a result. It may run several times, so it changes nothing
 * but the database, or only what bears repeating.
 *
 * @param <T> the transaction: {@link Transaction}, or a generated class with its tables
 * @param <X> what it may throw; {@code RuntimeException} if nothing checked
 */
@FunctionalInterface
public interface TransactionBody<T, X extends Exception> {

  /**
   * Runs it once.
   *
   * @param transaction the transaction; not to be used after this method returns
   * @throws X to abandon the transaction
   */
  void run(T transaction) throws X;
}
