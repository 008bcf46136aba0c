package shop;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Shop} inside one transaction. Not thread-safe, and of no use after its body
 * returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class ShopTransaction {
  private final Transaction transaction;
  private final UserTable users;

  ShopTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.users = UserTable.in(transaction);
  }

  /** Table {@code users}. */
  public UserTable users() {
    return users;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
